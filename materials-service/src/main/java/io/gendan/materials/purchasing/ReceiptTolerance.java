package io.gendan.materials.purchasing;

import java.math.BigDecimal;

/** How far a delivery may differ from what was ordered: 0.05 for five per cent. */
record ReceiptTolerance(BigDecimal over, BigDecimal under) {
    static final ReceiptTolerance USUAL = new ReceiptTolerance(new BigDecimal("0.05"), new BigDecimal("0.02"));

    BigDecimal most(BigDecimal ordered) {
        return ordered.multiply(BigDecimal.ONE.add(over));
    }

    /** So little is missing that nobody waits for it. */
    boolean isEnough(BigDecimal ordered, BigDecimal received) {
        return received.compareTo(ordered.multiply(BigDecimal.ONE.subtract(under))) >= 0;
    }
}
