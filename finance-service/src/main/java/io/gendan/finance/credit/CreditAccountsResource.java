package io.gendan.finance.credit;

import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.finance.Readers.ACCOUNT_READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import io.gendan.chassis.web.EntityTags;
import io.gendan.finance.credit.CreditRefusal.AllowanceInOtherCurrency;
import io.gendan.finance.credit.CreditRefusal.CreditAccountNotFound;
import io.gendan.finance.customers.OwnArea;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.joda.money.Money;

/** Limits and exposure, and the signature that goes beyond a limit. */
@Path("/credit-accounts/{customer}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CreditAccountsResource {
    private final CreditAccounts accounts;
    private final CreditOverrides overrides;
    private final WaitingForCredit waiting;
    private final OwnArea area;
    private final EntityTags tags;
    private final Caller caller;
    private final FactoryClock clock;

    CreditAccountsResource(
            CreditAccounts accounts,
            CreditOverrides overrides,
            WaitingForCredit waiting,
            OwnArea area,
            EntityTags tags,
            Caller caller,
            FactoryClock clock) {
        this.accounts = accounts;
        this.overrides = overrides;
        this.waiting = waiting;
        this.area = area;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param allowance how much may be out beyond the limit from now on; zero takes an earlier override back */
    @Schema(examples = """
        {"allowance":{"amount":"2000.00","currency":"EUR"},"reason":"insured until June"}\
        """)
    record OverrideRequest(
            @NotNull Money allowance, @NotBlank String reason) {}

    @GET
    @Transactional
    @RolesAllowed(ACCOUNT_READERS)
    @Operation(summary = "A customer's limit and exposure; area managers reach their own area only")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:credit-account-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public CreditAccountRepresentation account(@PathParam("customer") String customer) {
        return accounts.findByIdOptional(customer)
                .filter(account -> area.reaches(customer))
                .map(account -> CreditAccountRepresentation.of(account, overrides.of(customer)))
                .orElseThrow(() -> new Refused(new CreditAccountNotFound(customer)));
    }

    @POST
    @Path("/overrides")
    @RolesAllowed({FINANCE, GENERAL_MANAGER})
    @Command
    @Operation(
            summary = "Signs for an exposure beyond the limit",
            description =
                    "Orders that were short are assessed again, the better class and then the oldest first, and answered"
                            + " anew if they fit now.")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:credit-account-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:allowance-in-other-currency",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public CreditAccountRepresentation override(
            @PathParam("customer") String customer, @Valid @NotNull OverrideRequest request) {
        CreditAccount account =
                accounts.locked(customer).orElseThrow(() -> new Refused(new CreditAccountNotFound(customer)));
        tags.require(account.version());
        if (!account.currency().equals(request.allowance().getCurrencyUnit())
                || request.allowance().isNegative()) {
            throw new Refused(new AllowanceInOtherCurrency(customer, account.currency()));
        }
        account.allow(request.allowance());
        overrides.persist(new CreditOverride(Ids.next(), account, request.reason(), caller.name(), clock.instant()));
        waiting.whenFreed(account);
        accounts.flush();
        return CreditAccountRepresentation.of(account, overrides.of(customer));
    }
}
