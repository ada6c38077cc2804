package io.gendan.shipping.packing;

import static io.gendan.shipping.Readers.PAPER_READERS;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The papers of a shipment as PDF, for whoever may read its packing list. */
@Path("/shipments/{id}/papers")
@RunOnVirtualThread
@Tag(name = "Packing")
@RolesAllowed(PAPER_READERS)
@Produces(Printer.PDF)
@APIResponse(
        responseCode = "200",
        description = "A PDF",
        content = @Content(mediaType = Printer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
class PrintedPapers {
    private final ShipmentPapers papers;
    private final Printer printer;

    PrintedPapers(ShipmentPapers papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    /** An address of its own beside the data, because browsers do not ask for PDF. */
    @GET
    @Path("/packing-list.pdf")
    @Operation(summary = "The packing list as PDF, once the shipment is packed")
    public Response packingList(
            @PathParam("id") UUID id,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(papers.packingList(id), language);
    }

    @GET
    @Path("/delivery-note")
    @Operation(summary = "The delivery note as PDF, once the shipment is packed")
    public Response deliveryNote(
            @PathParam("id") UUID id,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(papers.deliveryNote(id), language);
    }
}
