package io.gendan.chassis.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed document says, before it is put into a language. Labels are keys below {@code document.}; values are shown
 * as people of the language read them: phrases, dates, instants, money, quantities, numbers, texts, a {@link java.util.Locale} by
 * its country, a list line by line.
 */
public final class Paper {
    private final String kind;
    private final String number;
    private final LocalDate date;
    private final List<Party> parties = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Detail> totals = new ArrayList<>();
    private final List<Detail> terms = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();

    private Paper(String kind, String number, LocalDate date) {
        this.kind = kind;
        this.number = number;
        this.date = date;
    }

    /**
     * @param kind names the title, {@code document.<kind>}, and the file
     * @param date of the plant
     */
    public static Paper of(String kind, String number, LocalDate date) {
        return new Paper(kind, number, date);
    }

    /** Somebody the paper is about; the first line is the name. */
    public record Party(String label, List<Object> lines) {}

    public record Detail(String label, Object value) {}

    public Paper party(String label, Object... lines) {
        parties.add(new Party(label, List.of(lines)));
        return this;
    }

    /** The factory itself, by its letterhead. */
    public Paper us(String label) {
        return party(label, Ours.NAME, Ours.ADDRESS);
    }

    /** Nothing is said about what is not known. */
    public Paper detail(String label, @Nullable Object value) {
        add(details, label, value);
        return this;
    }

    public Paper table(Table rows) {
        tables.add(rows);
        return this;
    }

    /** Sums under the table; the last one is what counts. */
    public Paper total(String label, @Nullable Object value) {
        add(totals, label, value);
        return this;
    }

    public Paper term(String label, @Nullable Object value) {
        add(terms, label, value);
        return this;
    }

    /** Where to pay to, and the reference by which the payment is recognised, if one is known yet. */
    public Paper payable(@Nullable String reference) {
        return term("payment-reference", reference)
                .term("beneficiary", Ours.NAME)
                .term("bank", Ours.BANK)
                .term("account", Ours.ACCOUNT)
                .term("bic", Ours.BIC);
    }

    /** A line for somebody to sign on. */
    public Paper signature(String label) {
        signatures.add(label);
        return this;
    }

    private static void add(List<Detail> all, String label, @Nullable Object value) {
        if (value != null) {
            all.add(new Detail(label, value));
        }
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public List<Party> parties() {
        return parties;
    }

    public List<Detail> details() {
        return details;
    }

    public List<Table> tables() {
        return tables;
    }

    public List<Detail> totals() {
        return totals;
    }

    public List<Detail> terms() {
        return terms;
    }

    public List<String> signatures() {
        return signatures;
    }

    /** Such as {@code SO-2026-000012-confirmation.pdf}. */
    public String fileName() {
        return (number + "-" + kind).replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf";
    }
}
