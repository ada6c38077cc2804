package io.gendan.finance.clearance;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.values.Quantity;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The second door, shut and opened by a person. */
@Path("/orders/{order}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FINANCE)
public class ClearanceResource {
    private final OrderAccounts accounts;
    private final Outbox outbox;

    ClearanceResource(OrderAccounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Schema(examples = """
        {"reason":"the bank took the payment back"}\
        """)
    record Revocation(@NotBlank String reason) {}

    /** @param cleared cumulative per line */
    record Clearance(UUID orderId, String orderNumber, boolean heldBack, List<Line> cleared) {
        record Line(int line, Quantity quantity) {}
    }

    @POST
    @Path("/clearance-revocation")
    @Command
    @Operation(summary = "Takes back the clearance of everything that has not left, and clears nothing more")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:order-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Clearance revoke(@PathParam("order") String order, @Valid @NotNull Revocation body) {
        OrderAccount account = accounts.lockedNamed(order);
        outbox.record(account.holdBack(body.reason()));
        return clearance(account, true);
    }

    @POST
    @Path("/clearance")
    @Command
    @Operation(summary = "Clears again what is stored and paid for, or on credit, after a revocation")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:order-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Clearance clear(@PathParam("order") String order) {
        OrderAccount account = accounts.lockedNamed(order);
        account.clearAgain().ifPresent(outbox::record);
        return clearance(account, false);
    }

    private static Clearance clearance(OrderAccount account, boolean heldBack) {
        return new Clearance(
                account.order().id(),
                account.order().number(),
                heldBack,
                account.lines().sorted().entrySet().stream()
                        .map(line -> new Clearance.Line(
                                line.getKey(),
                                new Quantity(
                                        line.getValue().cleared(),
                                        line.getValue().unit())))
                        .toList());
    }
}
