package io.gendan.finance.ledger;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** What stood in the books before Gendan. */
@Path("/opening-balances")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class OpeningBalancesResource {
    private final Ledger ledger;
    private final Accounts accounts;
    private final CsvImport imports;

    OpeningBalancesResource(Ledger ledger, Accounts accounts, CsvImport imports) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.imports = imports;
    }

    record Row(
            @NotBlank String account,
            @NotNull @Digits(integer = 15, fraction = 2) BigDecimal amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull LocalDate date) {}

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(
            summary = "Imports opening balances, debit positive; per date and currency they sum to zero",
            description =
                    "Columns account, amount, currency, date. What was opened once is not changed by a second file.")
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:import-rejected, urn:gendan:problem:opening-not-balanced",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public ImportReport load(String csv) {
        OpeningBalances openings = new OpeningBalances(ledger, accounts);
        ImportReport report = imports.load(
                csv, Row.class, row -> openings.take(row.account(), row.amount(), row.currency(), row.date()));
        openings.post();
        return report;
    }
}
