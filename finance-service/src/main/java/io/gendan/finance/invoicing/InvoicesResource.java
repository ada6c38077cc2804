package io.gendan.finance.invoicing;

import io.gendan.chassis.problems.Refused;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.invoicing.InvoiceRefusal.InvoiceNotFound;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Invoices, read. */
@Path("/invoices")
@RunOnVirtualThread
@RolesAllowed({"finance", "sales", "sales-manager", "auditor", "general-manager"})
public class InvoicesResource {
    private final Invoices invoices;
    private final OrderAccounts accounts;
    private final InvoicesOfOrder shown;

    InvoicesResource(Invoices invoices, OrderAccounts accounts, InvoicesOfOrder shown) {
        this.invoices = invoices;
        this.accounts = accounts;
        this.shown = shown;
    }

    public record InvoiceList(List<InvoiceRepresentation> items) {}

    @GET
    @Transactional
    @Operation(summary = "The invoices of an order, oldest first")
    public InvoiceList ofOrder(@QueryParam("order") @NotBlank String order) {
        return new InvoiceList(shown.of(accounts.idNamed(order)));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "One invoice")
    public InvoiceRepresentation invoice(@PathParam("number") String number) {
        return invoices.findByIdOptional(number)
                .map(shown::represent)
                .orElseThrow(() -> new Refused(new InvoiceNotFound(number)));
    }
}
