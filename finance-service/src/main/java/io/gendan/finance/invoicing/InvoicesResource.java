package io.gendan.finance.invoicing;

import static io.gendan.finance.Readers.INVOICE_READERS;

import io.gendan.chassis.problems.Problem;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Invoices, read. */
@Path("/invoices")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(INVOICE_READERS)
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
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:order-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public InvoiceList ofOrder(@QueryParam("order") @NotBlank String order) {
        return new InvoiceList(shown.of(accounts.idNamed(order)));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "One invoice")
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:invoice-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public InvoiceRepresentation invoice(@PathParam("number") String number) {
        return invoices.findByIdOptional(number)
                .map(shown::represent)
                .orElseThrow(() -> new Refused(new InvoiceNotFound(number)));
    }
}
