package io.gendan.review.heads;

import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.review.Readers.READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.imports.RowProblem;
import io.quarkus.panache.common.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/department-heads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Department heads")
@RolesAllowed(READERS)
class DepartmentHeadsResource {
    private final DepartmentHeads heads;
    private final CsvImport csv;

    DepartmentHeadsResource(DepartmentHeads heads, CsvImport csv) {
        this.heads = heads;
        this.csv = csv;
    }

    record Row(
            @NotBlank String department,
            @NotBlank String user,
            @Nullable String deputy) {}

    record Appointment(
            Department department, String user, @Nullable String deputy) {
        static Appointment of(DepartmentHead head) {
            return new Appointment(head.department(), head.user(), head.deputy());
        }
    }

    @GET
    @Operation(summary = "Who answers for each department")
    public List<Appointment> list() {
        return heads.listAll(Sort.by("department")).stream()
                .map(Appointment::of)
                .toList();
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(GENERAL_MANAGER)
    @Command
    @Operation(summary = "Appoint heads and deputies", description = "Columns: department, user, deputy.")
    public ImportReport load(String file) {
        return csv.load(file, Row.class, this::appoint);
    }

    private ImportOutcome appoint(Row row) {
        return heads.appoint(department(row), row.user(), row.deputy());
    }

    private static Department department(Row row) {
        try {
            return Department.fromString(row.department());
        } catch (IllegalArgumentException unknown) {
            throw new RowProblem("department", row.department(), "is not a department that signs reviews");
        }
    }
}
