package io.gendan.order.ordering;

import static io.gendan.order.Readers.PAPER_READERS;

import io.gendan.chassis.documents.Printer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The papers the buyer gets, for those who deal with prices; customers find only their own. */
@Path("/orders/{order}/papers")
@RunOnVirtualThread
@RolesAllowed(PAPER_READERS)
@Produces(Printer.PDF)
@APIResponse(
        responseCode = "200",
        description = "A PDF",
        content = @Content(mediaType = Printer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
class OrderPapers {
    private final ConfirmationPaper confirmation;
    private final ProformaPaper proforma;
    private final Printer printer;

    OrderPapers(ConfirmationPaper confirmation, ProformaPaper proforma, Printer printer) {
        this.confirmation = confirmation;
        this.proforma = proforma;
        this.printer = printer;
    }

    @GET
    @Path("/confirmation")
    @Operation(summary = "The order confirmation as PDF, once the order is confirmed")
    public Response confirmation(
            @PathParam("order") String idOrNumber,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(confirmation.write(idOrNumber), language);
    }

    @GET
    @Path("/proforma")
    @Operation(summary = "The proforma invoice as PDF, once a deposit is asked for")
    public Response proforma(
            @PathParam("order") String idOrNumber,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(proforma.write(idOrNumber), language);
    }
}
