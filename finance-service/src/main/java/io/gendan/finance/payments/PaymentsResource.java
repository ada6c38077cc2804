package io.gendan.finance.payments;

import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.finance.Readers.PAYMENT_READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.Page;
import io.gendan.finance.ledger.Book;
import io.gendan.finance.payments.PaymentRefusal.PaymentNotFound;
import io.gendan.finance.payments.Payments.Recorded;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that comes in, and where it belongs. */
@Path("/payments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {
    private final Cashier cashier;
    private final Payments payments;

    PaymentsResource(Cashier cashier, Payments payments) {
        this.cashier = cashier;
        this.payments = payments;
    }

    /**
     * @param reference as the customer wrote it; matched exactly
     * @param bankAccount a code of the chart of accounts, {@code 1010} if absent
     * @param bankReference the bank's own name of the movement, unique per bank account
     */
    @Schema(examples = """
        {"customer":"C002","amount":{"amount":"990.00","currency":"EUR"},"reference":"RF61SO2026000123D",\
        "receivedOn":"2026-03-06","bankReference":"2026-03-06/0017"}\
        """)
    record PaymentRequestBody(
            @NotBlank String customer,
            @NotNull Money amount,
            @Nullable String reference,
            @NotNull LocalDate receivedOn,
            @Nullable String bankAccount,
            @NotBlank String bankReference) {
        NewPayment payment() {
            return new NewPayment(
                    customer,
                    amount,
                    reference == null || reference.isBlank() ? null : reference.strip(),
                    receivedOn,
                    Optional.ofNullable(bankAccount).orElse(Book.BANK.code()),
                    bankReference.strip());
        }
    }

    @POST
    @RolesAllowed(FINANCE)
    @Command(evenWhenParked = true)
    @Operation(
            summary = "Books money that came in and applies it if it is exactly what was asked for under its reference",
            description = "The same bank reference again is the same payment (200). Part, over or wrong-currency money"
                    + " stays unapplied, with its reason.")
    @APIResponse(
            responseCode = "201",
            description = "Booked",
            content = @Content(schema = @Schema(implementation = PaymentRepresentation.class)))
    @APIResponse(
            responseCode = "200",
            description = "Booked before",
            content = @Content(schema = @Schema(implementation = PaymentRepresentation.class)))
    @APIResponse(
            responseCode = "409",
            description = "urn:gendan:problem:bank-reference-differs",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "urn:gendan:problem:amount-not-positive, urn:gendan:problem:bank-account-unknown",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response receive(@Valid @NotNull PaymentRequestBody body) {
        Recorded recorded = cashier.record(body.payment());
        payments.flush();
        PaymentRepresentation representation = PaymentRepresentation.of(recorded.payment());
        return recorded.isNew()
                ? Response.created(URI.create("/payments/" + representation.paymentId()))
                        .entity(representation)
                        .build()
                : Response.ok(representation).build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed(PAYMENT_READERS)
    @Operation(summary = "One payment")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:payment-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public PaymentRepresentation payment(@PathParam("id") UUID id) {
        return payments.findByIdOptional(id)
                .map(PaymentRepresentation::of)
                .orElseThrow(() -> new Refused(new PaymentNotFound(id)));
    }

    @GET
    @Transactional
    @RolesAllowed(PAYMENT_READERS)
    @Operation(summary = "Payments, oldest first; ?unapplied=true are those that wait for a clerk")
    public Page<PaymentRepresentation> list(
            @QueryParam("unapplied") boolean unapplied,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (unapplied) {
            conditions.add("reason is not null");
        }
        if (customer != null) {
            conditions.add("customer = :customer");
            parameters.put("customer", customer);
        }
        if (after != null) {
            conditions.add("id > :after");
            parameters.put("after", after);
        }
        List<Payment> found = payments.find(String.join(" and ", conditions) + " order by id", parameters)
                .page(0, limit + 1)
                .list();
        List<PaymentRepresentation> items =
                found.stream().limit(limit).map(PaymentRepresentation::of).toList();
        return new Page<>(
                items, found.size() > limit ? items.getLast().paymentId().toString() : null);
    }
}
