package io.gendan.finance.payments;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Problem;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.joda.money.Money;

/** What a clerk does with a payment: where it belongs, back to its sender, or taken back by the bank. */
@Path("/payments/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "404",
        description = "urn:gendan:problem:payment-not-found",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class PaymentDecisionsResource {
    private final Cashier cashier;
    private final TakingBack takingBack;
    private final Payments payments;

    PaymentDecisionsResource(Cashier cashier, TakingBack takingBack, Payments payments) {
        this.cashier = cashier;
        this.takingBack = takingBack;
        this.payments = payments;
    }

    @Schema(examples = """
        {"reference":"RF61SO2026000123D","amount":{"amount":"990.00","currency":"EUR"}}\
        """)
    record AllocationBody(
            @NotBlank String reference, @NotNull Money amount) {}

    record ReturnBody(@NotNull Money amount, @NotBlank String reason) {}

    @Schema(examples = """
        {"reason":"direct debit refused"}\
        """)
    record ReversalBody(@NotBlank String reason) {}

    @POST
    @Path("/allocations")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(summary = "Allocates unapplied money to what was asked for under a reference")
    @APIResponse(
            responseCode = "409",
            description = "urn:gendan:problem:more-than-open, urn:gendan:problem:more-than-unapplied,"
                    + " urn:gendan:problem:currency-differs",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:reference-unknown, urn:gendan:problem:amount-not-positive",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PaymentRepresentation allocate(@PathParam("id") UUID id, @Valid @NotNull AllocationBody body) {
        return show(cashier.allocate(id, body.reference(), body.amount()));
    }

    @POST
    @Path("/returns")
    @RolesAllowed(FINANCE)
    @Command
    @Operation(summary = "Gives unapplied money back to its sender")
    @APIResponse(
            responseCode = "409",
            description = "urn:gendan:problem:more-than-unapplied, urn:gendan:problem:currency-differs",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PaymentRepresentation giveBack(@PathParam("id") UUID id, @Valid @NotNull ReturnBody body) {
        return show(cashier.giveBack(id, body.amount(), body.reason()));
    }

    @POST
    @Path("/reversal")
    @RolesAllowed(FINANCE)
    @Command(evenWhenParked = true)
    @Operation(
            summary = "Books that the bank took a payment back",
            description =
                    "What it paid is open again and late when its due date is over; what it cleared and has not left"
                            + " is held back until finance clears it again; an invoice it settled is owed again. What invoices or"
                            + " a settlement had used of it is booked as reversed receipts, for a person to collect.")
    @APIResponse(
            responseCode = "409",
            description = "urn:gendan:problem:already-taken-back",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PaymentRepresentation takeBack(@PathParam("id") UUID id, @Valid @NotNull ReversalBody body) {
        return show(takingBack.takeBack(id, body.reason()));
    }

    /** With the version it has after the change. */
    private PaymentRepresentation show(Payment payment) {
        payments.flush();
        return PaymentRepresentation.of(payment);
    }
}
