package io.gendan.planning.workorders;

import static io.gendan.planning.Readers.READERS;

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

@Path("/work-orders/{id}/task-card")
@RunOnVirtualThread
@RolesAllowed(READERS)
class TaskCardResource {
    private final TaskCard cards;
    private final Printer printer;

    TaskCardResource(TaskCard cards, Printer printer) {
        this.cards = cards;
        this.printer = printer;
    }

    @GET
    @Produces(Printer.PDF)
    @Operation(summary = "The task card of a work order as PDF")
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content = @Content(mediaType = Printer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response taskCard(
            @PathParam("id") String idOrNumber,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(cards.write(idOrNumber), language);
    }
}
