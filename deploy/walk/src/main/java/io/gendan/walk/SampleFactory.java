package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Fills an empty platform with the sample factory, file by file through the imports. A second time changes nothing. */
public final class SampleFactory {

    private record Import(String file, Department department, String collection, String user) {}

    /** A file only needs what stands above it. */
    private static final List<Import> IMPORTS = List.of(
            new Import("calendars.csv", Department.PLANNING, "calendars", "planner"),
            new Import("holidays.csv", Department.PLANNING, "holidays", "planner"),
            new Import("work-centers.csv", Department.PLANNING, "work-centers", "planner"),
            new Import("routings.csv", Department.PLANNING, "routings", "planner"),
            new Import("customers.csv", Department.ORDER, "customers", "sales-manager"),
            new Import("products.csv", Department.ORDER, "products", "sales-manager"),
            new Import("prices.csv", Department.ORDER, "prices", "sales-manager"),
            new Import("items.csv", Department.MATERIALS, "items", "engineering"),
            new Import("boms.csv", Department.MATERIALS, "boms", "engineering"),
            new Import("suppliers.csv", Department.MATERIALS, "suppliers", "purchaser"),
            new Import("supplier-prices.csv", Department.MATERIALS, "supplier-prices", "purchaser"),
            new Import("opening-stock.csv", Department.MATERIALS, "stock", "warehouse"),
            new Import("chart-of-accounts.csv", Department.FINANCE, "accounts", "finance"),
            new Import("exchange-rates.csv", Department.FINANCE, "exchange-rates", "finance"),
            new Import("opening-balances.csv", Department.FINANCE, "opening-balances", "finance"),
            new Import("credit-limits.csv", Department.FINANCE, "credit-limits", "finance"),
            new Import("partners.csv", Department.SHIPPING, "partners", "shipping"),
            new Import("department-heads.csv", Department.REVIEW, "department-heads", "general-manager"));

    private static final Map<String, String> HEADS =
            Map.of("sales", "sales-manager", "planning", "planner", "materials", "purchaser", "finance", "finance");

    /** Another factory of the same make: changes a file before it is imported. */
    public interface Edition {
        String of(String file, String csv);
    }

    private final Switchboard switchboard;
    private final PrintStream out;
    private final Edition edition;

    public SampleFactory(Switchboard switchboard, PrintStream out) {
        this(switchboard, out, (file, csv) -> csv);
    }

    public SampleFactory(Switchboard switchboard, PrintStream out, Edition edition) {
        this.switchboard = switchboard;
        this.out = out;
        this.edition = edition;
    }

    /** @throws Refused after printing what is wrong, row by row */
    public void load() {
        IMPORTS.forEach(this::load);
    }

    /** The heads of the four departments that sign regular orders switch their rules on. */
    public void letRulesSign() {
        HEADS.forEach(new ReviewDepartments(switchboard)::allowRule);
    }

    static List<String> files() {
        return IMPORTS.stream().map(Import::file).toList();
    }

    private void load(Import of) {
        try {
            var report = switchboard
                    .call(of.department(), of.user())
                    .load("/" + of.collection() + "/import", edition.of(of.file(), read(of)));
            out.printf(
                    "  %-22s %4d rows: %d new, %d changed, %d as before%n",
                    of.file(),
                    report.path("rows").asInt(),
                    report.path("created").asInt(),
                    report.path("changed").asInt(),
                    report.path("unchanged").asInt());
        } catch (Refused refused) {
            out.println("  " + of.file() + " was refused: "
                    + refused.problem().path("title").asText());
            refused.problem().path("errors").forEach(this::print);
            throw refused;
        }
    }

    private void print(JsonNode error) {
        out.printf(
                "    row %s, %s '%s': %s%n",
                error.path("row").asText(),
                error.path("column").asText(),
                error.path("value").asText(),
                error.path("problem").asText());
    }

    /** The files of deploy/sample-factory lie in this program's jar. */
    private static String read(Import of) {
        try (var file = SampleFactory.class.getResourceAsStream("sample/" + of.file())) {
            if (file == null) {
                throw new IllegalStateException(of.file() + " is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
