package io.gendan.finance.payments;

import java.math.BigInteger;
import java.util.Locale;

/** Structured creditor references (ISO 11649): {@code RF}, two check digits, up to 21 letters and digits. */
public final class RfReference {
    private static final int LONGEST_BODY = 21;

    private RfReference() {}

    /** The same parts give the same reference, so a customer may be told it before it is asked for. */
    public static String of(String... parts) {
        String body = String.join("", parts).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("'" + body + "' is not 1 to 21 letters and digits");
        }
        int check = 98 - remainder(body + "RF00");
        return "RF%02d%s".formatted(check, body);
    }

    public static boolean isValid(String reference) {
        return reference.matches("RF\\d{2}[A-Z0-9]{1,21}")
                && remainder(reference.substring(4) + reference.substring(0, 4)) == 1;
    }

    /** Modulo 97 of the text with A = 10 … Z = 35 (ISO 7064). */
    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
