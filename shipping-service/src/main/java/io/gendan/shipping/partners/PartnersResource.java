package io.gendan.shipping.partners;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.chassis.security.Roles.SHIPPING;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/partners")
@RunOnVirtualThread
@Tag(name = "Partners")
class PartnersResource {
    private final PartnersImport imports;
    private final Partners partners;

    PartnersResource(PartnersImport imports, Partners partners) {
        this.imports = imports;
        this.partners = partners;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(summary = "Take over partners from a CSV file, all rows or none")
    public ImportReport load(String csv) {
        return imports.load(csv);
    }

    @GET
    @Transactional
    @RolesAllowed({SHIPPING, SALES, SALES_MANAGER, GENERAL_MANAGER, AUDITOR})
    @Operation(summary = "Partners by code, with the topic each reads")
    public Page<PartnerView> list() {
        return new Page<>(
                partners.list("order by code").stream().map(Partner::view).toList(), null);
    }

    /** @param connectedAt since when the partner is told; absent while its topic is missing */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerView(
            String code,
            String name,
            @Nullable String nameZh,
            PartnerKind kind,
            List<String> consignees,
            boolean active,
            String topic,
            @Nullable Instant connectedAt) {}
}
