package io.gendan.order.ordering;

import io.gendan.order.customers.BalanceTerms;
import io.gendan.order.customers.CustomerClass;
import io.gendan.order.customers.CustomerFile;
import io.gendan.order.customers.Percent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The customer file as it was when the order came: later edits of the file do not reach into accepted orders. */
@Embeddable
record Terms(
        String customer,
        @Enumerated(EnumType.STRING) CustomerClass customerClass,
        String country,
        String currency,
        BigDecimal depositPercent,

        @Enumerated(EnumType.STRING) @Column(name = "balance_terms")
        BalanceTerms balance,

        @Nullable Integer netDays,
        boolean frameworkContract,
        String incoterm,
        @Column(name = "incoterm_place") String place,
        BigDecimal overPercent,
        BigDecimal underPercent,
        boolean partialShipments) {
    Terms {
        depositPercent = Percent.normal(depositPercent);
        overPercent = Percent.normal(overPercent);
        underPercent = Percent.normal(underPercent);
    }

    static Terms of(String customer, CustomerFile file, @Nullable ShipTo shipTo, @Nullable Boolean partial) {
        return new Terms(
                customer,
                file.customerClass(),
                file.country(),
                file.currency(),
                file.terms().depositPercent(),
                file.terms().balance(),
                file.terms().netDays(),
                file.frameworkContract(),
                shipTo == null || shipTo.incoterm() == null ? file.incoterm() : shipTo.incoterm(),
                shipTo == null || shipTo.place() == null ? file.incotermPlace() : shipTo.place(),
                file.overPercent(),
                file.underPercent(),
                Boolean.TRUE.equals(partial));
    }

    /** What is not said stays as it is. */
    Terms with(@Nullable ShipTo shipTo, @Nullable Boolean partial) {
        return new Terms(
                customer,
                customerClass,
                country,
                currency,
                depositPercent,
                balance,
                netDays,
                frameworkContract,
                shipTo == null || shipTo.incoterm() == null ? incoterm : shipTo.incoterm(),
                shipTo == null || shipTo.place() == null ? place : shipTo.place(),
                overPercent,
                underPercent,
                partial == null ? partialShipments : partial);
    }

    CurrencyUnit currencyUnit() {
        return CurrencyUnit.of(currency);
    }
}
