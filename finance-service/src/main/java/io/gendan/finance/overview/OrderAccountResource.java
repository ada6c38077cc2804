package io.gendan.finance.overview;

import static io.gendan.finance.Readers.ACCOUNT_READERS;

import io.gendan.chassis.problems.Problem;
import io.gendan.chassis.values.Quantity;
import io.gendan.finance.OrderRef;
import io.gendan.finance.accounts.AccountFigures;
import io.gendan.finance.accounts.AccountLine;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.balance.PlannedFinishes;
import io.gendan.finance.customers.OwnArea;
import io.gendan.finance.invoicing.InvoicesOfOrder;
import io.gendan.finance.overview.OrderAccountRepresentation.Asked;
import io.gendan.finance.overview.OrderAccountRepresentation.Line;
import io.gendan.finance.payments.PaymentRequest;
import io.gendan.finance.payments.PaymentRequests;
import io.gendan.finance.payments.Purpose;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What an order owes, has paid, may ship and was invoiced. */
@Path("/orders/{order}/account")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class OrderAccountResource {
    private final OrderAccounts accounts;
    private final PaymentRequests requests;
    private final PlannedFinishes finishes;
    private final InvoicesOfOrder invoices;
    private final OwnArea area;

    OrderAccountResource(
            OrderAccounts accounts,
            PaymentRequests requests,
            PlannedFinishes finishes,
            InvoicesOfOrder invoices,
            OwnArea area) {
        this.accounts = accounts;
        this.requests = requests;
        this.finishes = finishes;
        this.invoices = invoices;
        this.area = area;
    }

    @GET
    @Transactional
    @RolesAllowed(ACCOUNT_READERS)
    @Operation(summary = "An order's money; {order} is its id or its number; area managers reach their own area only")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:order-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public OrderAccountRepresentation account(@PathParam("order") String name) {
        OrderAccount account = accounts.named(name, area::reaches);
        OrderRef order = account.order();
        AccountFigures figures = account.figures();
        return new OrderAccountRepresentation(
                order.id(),
                order.number(),
                order.revision(),
                account.customer(),
                account.state(),
                account.terms().balanceTerms(),
                account.total(),
                asked(account, Purpose.DEPOSIT),
                asked(account, Purpose.BALANCE),
                figures.creditTaken(),
                figures.received(),
                figures.allocated(),
                figures.invoiced(),
                finishes.lastOf(order.id()).orElse(null),
                figures.heldBack(),
                account.lines().sorted().entrySet().stream()
                        .map(line -> line(line.getKey(), line.getValue()))
                        .toList(),
                invoices.of(order.id()));
    }

    private @Nullable Asked asked(OrderAccount account, Purpose purpose) {
        return requests.of(account.order().id(), purpose)
                .map(OrderAccountResource::asked)
                .orElse(null);
    }

    private static Asked asked(PaymentRequest request) {
        return new Asked(
                request.reference(),
                request.amount(),
                request.received(),
                request.open(),
                request.dueDate(),
                request.paidAt());
    }

    private static Line line(int number, AccountLine line) {
        return new Line(
                number,
                line.product(),
                new Quantity(line.quantity(), line.unit()),
                new Quantity(line.stored(), line.unit()),
                new Quantity(line.cleared(), line.unit()),
                new Quantity(line.dispatched(), line.unit()));
    }
}
