package io.gendan.order.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gendan.chassis.imports.RowProblem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A row of customers.csv. */
record CustomerRow(
        @NotBlank String code,
        @NotBlank String name,
        @Nullable String nameZh,
        @JsonProperty("class") @NotNull CustomerClass customerClass,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank String currency,
        @NotBlank String city,
        @NotNull @Pattern(regexp = "en|zh|es") String language,
        @NotBlank String area,
        @NotBlank String email,
        @NotBlank String deliveryAddress,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal depositPercent,
        @NotNull BalanceTerms balanceTerms,
        @Nullable @PositiveOrZero Integer netDays,
        boolean frameworkContract,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal overDeliveryPercent,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal underDeliveryPercent,

        @NotNull @Pattern(regexp = "EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP")
        String incoterm,

        @NotBlank String incotermPlace) {

    CustomerFile file() {
        if (CurrencyUnit.registeredCurrencies().stream()
                .noneMatch(unit -> unit.getCode().equals(currency))) {
            throw new RowProblem("currency", currency, "is not an ISO 4217 currency");
        }
        if ((balanceTerms == BalanceTerms.NET) != (netDays != null)) {
            throw new RowProblem("net_days", String.valueOf(netDays), "belongs to NET terms, and NET terms need it");
        }
        if (balanceTerms == BalanceTerms.BEFORE_SHIPMENT && depositPercent.signum() == 0) {
            throw new RowProblem(
                    "deposit_percent",
                    depositPercent.toPlainString(),
                    "must be above 0 with BEFORE_SHIPMENT terms: only a deposit or credit opens production");
        }
        return new CustomerFile(
                name,
                nameZh == null || nameZh.isBlank() ? null : nameZh,
                customerClass,
                country,
                currency,
                city,
                language,
                area,
                email,
                deliveryAddress,
                new PaymentTerms(depositPercent, balanceTerms, netDays),
                frameworkContract,
                overDeliveryPercent,
                underDeliveryPercent,
                incoterm,
                incotermPlace);
    }
}
