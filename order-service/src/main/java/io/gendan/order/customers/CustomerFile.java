package io.gendan.order.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a customer, apart from the code.
 *
 * @param area path in the tree of areas: {@code EUROPE/DACH}
 * @param overPercent how much more than ordered may be delivered
 * @param underPercent how much less than ordered may be delivered
 */
@Embeddable
public record CustomerFile(
        String name,
        @Nullable String nameZh,
        @Enumerated(EnumType.STRING) CustomerClass customerClass,
        String country,
        String currency,
        String city,
        String language,
        String area,
        String email,
        String deliveryAddress,
        @Embedded PaymentTerms terms,
        boolean frameworkContract,
        @Column(name = "over_delivery_percent") BigDecimal overPercent,
        @Column(name = "under_delivery_percent") BigDecimal underPercent,
        String incoterm,
        String incotermPlace) {
    public CustomerFile {
        overPercent = Percent.normal(overPercent);
        underPercent = Percent.normal(underPercent);
    }
}
