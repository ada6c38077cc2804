package io.gendan.finance.rates;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.chassis.problems.Problem;
import io.gendan.finance.rates.ExchangeRate.Key;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Exchange rates, imported and published as master data. */
@Path("/exchange-rates")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRatesResource {
    private final Rates rates;
    private final CsvImport imports;
    private final Outbox outbox;
    private final Event<RatesChanged> changed;

    ExchangeRatesResource(Rates rates, CsvImport imports, Outbox outbox, Event<RatesChanged> changed) {
        this.rates = rates;
        this.imports = imports;
        this.outbox = outbox;
        this.changed = changed;
    }

    record Row(
            @NotNull @Pattern(regexp = "EUR", message = "rates are per EUR")
            String baseCurrency,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull LocalDate date,
            @NotNull @Positive BigDecimal rate,
            @Nullable String source) {}

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(summary = "Imports exchange rates per EUR; columns base_currency, currency, date, rate, source")
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:import-rejected: every bad row, and nothing imported",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public ImportReport load(String csv) {
        ImportReport report = imports.load(csv, Row.class, this::take);
        if (report.created() + report.changed() > 0) {
            changed.fire(new RatesChanged());
        }
        return report;
    }

    private ImportOutcome take(Row row) {
        if (CurrencyUnit.registeredCurrencies().stream()
                .noneMatch(c -> c.getCode().equals(row.currency()))) {
            throw new RowProblem("currency", row.currency(), "is not a currency of ISO 4217");
        }
        Key key = new Key(row.currency(), row.date());
        ExchangeRate known = rates.findById(key);
        if (known != null && !known.become(row.rate(), row.source())) {
            return ImportOutcome.UNCHANGED;
        }
        if (known == null) {
            rates.persist(new ExchangeRate(key, row.rate(), row.source()));
        }
        outbox.record(new ExchangeRatePublished(row.currency(), row.date(), row.rate()));
        return known == null ? ImportOutcome.CREATED : ImportOutcome.CHANGED;
    }
}
