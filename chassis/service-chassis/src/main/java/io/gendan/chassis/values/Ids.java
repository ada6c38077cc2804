package io.gendan.chassis.values;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identities (RFC 9562). */
public final class Ids {
    private static final TimeBasedEpochGenerator BY_TIME = Generators.timeBasedEpochGenerator();
    private static final NameBasedGenerator BY_NAME = Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL);

    private Ids() {}

    /** UUIDv7, on the system clock: those of one process sort by creation, also within a millisecond. */
    public static UUID next() {
        return BY_TIME.generate();
    }

    /** UUIDv5 of the parts, such as plant and business code: the same wherever it is computed. */
    public static UUID named(String... parts) {
        return BY_NAME.generate("urn:gendan:" + String.join(":", parts));
    }
}
