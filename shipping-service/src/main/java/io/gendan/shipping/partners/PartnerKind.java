package io.gendan.shipping.partners;

/** What a partner is to us; it decides which shipments are the partner's own. */
enum PartnerKind {
    /** Hears of what it carries. */
    CARRIER,
    /** Hears of what it carries, or has carried for us. */
    FORWARDER,
    /** Hears of what goes to its customers. */
    DISTRIBUTOR
}
