package io.gendan.finance;

import java.util.UUID;

/**
 * The three fields every event about an order starts with.
 *
 * @param revision the commercial revision an answer was computed from
 */
public record OrderRef(UUID id, String number, int revision) {}
