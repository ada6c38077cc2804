package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Pieces a work order may start beyond what its yields foresaw.
 *
 * @param pieces those whose components were issued
 * @param asked those whose components are still awaited
 */
@Embeddable
record Extra(
        @Column(name = "extra_pieces", precision = 19, scale = 6)
        BigDecimal pieces,

        @Column(name = "extra_asked", precision = 19, scale = 6)
        BigDecimal asked) {

    static Extra none() {
        return new Extra(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Extra ask(BigDecimal more) {
        return new Extra(pieces, asked.add(more));
    }

    Extra issued() {
        return new Extra(pieces.add(asked), BigDecimal.ZERO);
    }

    boolean isAwaited() {
        return asked.signum() > 0;
    }
}
