package io.gendan.finance.invoicing;

import static io.gendan.finance.Readers.INVOICE_READERS;

import io.gendan.chassis.documents.Printer;
import io.gendan.chassis.problems.Problem;
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

/** Invoices, printed. */
@Path("/invoices/{number}/paper")
@RunOnVirtualThread
@RolesAllowed(INVOICE_READERS)
class InvoicePaperResource {
    private final InvoicePaper papers;
    private final Printer printer;

    InvoicePaperResource(InvoicePaper papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    @GET
    @Produces(Printer.PDF)
    @Operation(summary = "One invoice as PDF")
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content = @Content(mediaType = Printer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "urn:gendan:problem:invoice-not-found",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response paper(
            @PathParam("number") String number,
            @QueryParam("language") @Pattern(regexp = Printer.LANGUAGES) @Nullable String language) {
        return printer.print(papers.write(number), language);
    }
}
