package io.gendan.shipping.packing;

/**
 * Serial Shipping Container Code, the number of a carton: extension digit, GS1 company prefix, serial reference, check
 * digit; 18 digits (GS1 General Specifications, 2.2.1).
 */
record Sscc(String digits) {
    private static final int LENGTH = 18;

    Sscc {
        if (!digits.matches("[0-9]{18}")) {
            throw new IllegalArgumentException("an SSCC has 18 digits: " + digits);
        }
        if (checkDigit(digits.substring(0, LENGTH - 1)) != digits.charAt(LENGTH - 1) - '0') {
            throw new IllegalArgumentException("the check digit of " + digits + " is wrong");
        }
    }

    /**
     * @param companyPrefix 4 to 12 digits
     * @param serial counts up; its overflow counts in the extension digit, so that ten times as many cartons fit
     */
    static Sscc of(String companyPrefix, long serial) {
        if (!companyPrefix.matches("[0-9]{4,12}")) {
            throw new IllegalArgumentException("'" + companyPrefix + "' is not a GS1 company prefix");
        }
        int serialDigits = LENGTH - 2 - companyPrefix.length();
        long serials = Math.powExact(10L, serialDigits);
        long extension = serial / serials;
        if (serial < 0 || extension > 9) {
            throw new IllegalStateException("the SSCC of company prefix " + companyPrefix + " are used up");
        }
        String body = extension + companyPrefix + ("%0" + serialDigits + "d").formatted(serial % serials);
        return new Sscc(body + checkDigit(body));
    }

    /**
     * Standard check digit of GS1 data structures (GS1 General Specifications, 7.9.1): from the right the digits weigh
     * 3, 1, 3, 1 …; the check digit fills the sum up to a multiple of ten.
     */
    static int checkDigit(String digits) {
        int sum = 0;
        int weight = 3;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += weight * (digits.charAt(i) - '0');
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** As the label says it, with the application identifier of an SSCC. */
    String elementString() {
        return "(00)" + digits;
    }
}
