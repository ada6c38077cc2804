package io.gendan.review.signing;

/**
 * A rule that is on now.
 *
 * @param head in whose name it signs
 * @param version the policy and the count of times the head has switched it: {@code all-green-1/FINANCE-3}
 */
public record StandingRule(String head, String version) {}
