package io.gendan.shipping.orders;

import jakarta.persistence.Embeddable;

/**
 * Where the goods go; only order-service says so.
 *
 * @param incoterm Incoterms 2020 rule, such as {@code FOB}
 * @param place its named place
 */
@Embeddable
public record Destination(String incoterm, String place) {}
