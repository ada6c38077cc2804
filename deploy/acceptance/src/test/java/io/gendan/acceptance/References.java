package io.gendan.acceptance;

import java.math.BigInteger;

/** Creditor references (ISO 11649), as a customer's bank would compute them for the next order. */
final class References {

    private References() {}

    /** The reference of another order's request of the same kind: the same text around the other number, new check digits. */
    static String like(String reference, String number, String otherNumber) {
        var body = reference.substring(4).replace(letters(number), letters(otherNumber));
        return "RF%02d%s".formatted(98 - remainder(body + "RF00"), body);
    }

    private static String letters(String number) {
        return number.replace("-", "");
    }

    private static int remainder(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
