package io.gendan.order.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A customer as the desk sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerView(
        String code,
        String name,
        @Nullable String nameZh,
        @JsonProperty("class") CustomerClass customerClass,
        String country,
        String currency,
        String city,
        String language,
        String area,
        String email,
        String deliveryAddress,
        PaymentTerms terms,
        boolean frameworkContract,
        BigDecimal overDeliveryPercent,
        BigDecimal underDeliveryPercent,
        String incoterm,
        String incotermPlace) {

    static CustomerView of(Customer customer) {
        CustomerFile file = customer.file();
        return new CustomerView(
                customer.code(),
                file.name(),
                file.nameZh(),
                file.customerClass(),
                file.country(),
                file.currency(),
                file.city(),
                file.language(),
                file.area(),
                file.email(),
                file.deliveryAddress(),
                file.terms(),
                file.frameworkContract(),
                file.overPercent(),
                file.underPercent(),
                file.incoterm(),
                file.incotermPlace());
    }
}
