package io.gendan.order.ordering;

import java.time.Instant;

/**
 * What has to happen next, who has to do it, and until when.
 *
 * @param owner a role
 */
public record NextStep(String what, String owner, Instant dueAt) {}
