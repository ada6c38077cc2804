package io.gendan.finance.credit;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.gendan.chassis.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What customers may owe. */
@Path("/credit-limits")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CreditLimitsResource {
    private final CreditAccounts accounts;
    private final WaitingForCredit waiting;
    private final CsvImport imports;

    CreditLimitsResource(CreditAccounts accounts, WaitingForCredit waiting, CsvImport imports) {
        this.accounts = accounts;
        this.waiting = waiting;
        this.imports = imports;
    }

    record Row(
            @NotBlank String customer,
            @NotNull @PositiveOrZero BigDecimal creditLimit,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(
            summary = "Imports credit limits; columns customer, credit_limit, currency",
            description =
                    "A limit below the exposure is taken; it allows nothing new. Orders that were short are assessed"
                            + " again.")
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:import-rejected: every bad row, and nothing imported",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public ImportReport load(String csv) {
        return imports.load(csv, Row.class, this::take);
    }

    private ImportOutcome take(Row row) {
        Money limit = limit(row);
        Optional<CreditAccount> known = accounts.locked(row.customer());
        if (known.isEmpty()) {
            accounts.lockedOrNew(row.customer(), limit.getCurrencyUnit()).limit(limit);
            return ImportOutcome.CREATED;
        }
        CreditAccount account = known.get();
        if (account.limit().equals(limit)) {
            return ImportOutcome.UNCHANGED;
        }
        if (!account.mayCountIn(limit.getCurrencyUnit())) {
            throw new RowProblem(
                    "currency", row.currency(), "differs from that of what is owed: " + account.exposure());
        }
        account.limit(limit);
        waiting.whenFreed(account);
        return ImportOutcome.CHANGED;
    }

    private static Money limit(Row row) {
        try {
            CurrencyUnit currency = CurrencyUnit.of(row.currency());
            BigDecimal amount = row.creditLimit().stripTrailingZeros();
            return Money.of(currency, amount.setScale(Math.max(amount.scale(), 0)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new RowProblem(
                    "credit_limit",
                    row.creditLimit().toPlainString(),
                    "is not an amount of " + row.currency() + " (ISO 4217)");
        }
    }
}
