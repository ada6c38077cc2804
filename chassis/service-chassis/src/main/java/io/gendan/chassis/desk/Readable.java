package io.gendan.chassis.desk;

import io.gendan.chassis.values.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.jspecify.annotations.Nullable;

/** Values as people of a language read them. */
public record Readable(Locale locale, ZoneId zone) {

    public String show(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(instant.atZone(zone));
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
            case BigMoneyProvider money -> money(money.toBigMoney());
            case Quantity quantity -> quantity(quantity);
            case BigDecimal number -> number(number, 0);
            default -> value.toString();
        };
    }

    /** {@code 1,234.50 EUR}: the code, because a sign such as $ says too little. */
    private String money(BigMoney money) {
        return number(money.getAmount(), money.getCurrencyUnit().getDecimalPlaces()) + " "
                + money.getCurrencyUnit().getCode();
    }

    /** Pieces are the unit nobody has to say. */
    private String quantity(Quantity quantity) {
        String number = number(quantity.value(), 0);
        return quantity.unit().equals("C62") ? number : number + " " + quantity.unit();
    }

    private String number(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, value.scale()));
        return format.format(value);
    }
}
