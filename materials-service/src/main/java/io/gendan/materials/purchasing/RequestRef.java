package io.gendan.materials.purchasing;

import io.gendan.materials.stock.LineRef;
import java.util.UUID;

/** Where a request belongs; never changes, so it is read before anything is locked. */
record RequestRef(UUID id, String plant, UUID orderId, int line, String item) {
    LineRef ref() {
        return new LineRef(orderId, line);
    }
}
