package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Numbers as the wire writes them. */
final class Amounts {

    private Amounts() {}

    static BigDecimal quantity(JsonNode quantity) {
        return number(quantity.path("value"));
    }

    static BigDecimal money(JsonNode money) {
        return number(money.path("amount"));
    }

    static BigDecimal number(JsonNode number) {
        return number.isMissingNode() || number.isNull() ? BigDecimal.ZERO : new BigDecimal(number.asText());
    }
}
