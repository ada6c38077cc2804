package io.gendan.finance.ledger;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The chart of accounts, imported whole. */
@Path("/accounts")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    private final Accounts accounts;
    private final CsvImport imports;

    AccountsResource(Accounts accounts, CsvImport imports) {
        this.accounts = accounts;
        this.imports = imports;
    }

    record Row(
            @NotBlank String code,
            @NotBlank String name,
            @Nullable String nameZh,
            @NotNull AccountKind kind) {}

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(summary = "Imports the chart of accounts; columns code, name, name_zh, kind")
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:import-rejected: every bad row, and nothing imported",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public ImportReport load(String csv) {
        return imports.load(csv, Row.class, this::take);
    }

    private ImportOutcome take(Row row) {
        Account known = accounts.findById(row.code());
        if (known == null) {
            accounts.persist(new Account(row.code(), row.name(), row.nameZh(), row.kind()));
            return ImportOutcome.CREATED;
        }
        return known.become(row.name(), row.nameZh(), row.kind()) ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED;
    }
}
