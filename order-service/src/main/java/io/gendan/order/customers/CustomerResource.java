package io.gendan.order.customers;

import static io.gendan.chassis.security.Roles.AREA_MANAGER;
import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The customer file. */
@Path("/customers")
@RunOnVirtualThread
class CustomerResource {
    private final Customers customers;
    private final ImportCustomers imports;
    private final CsvImport csv;
    private final CustomersInReach reach;

    CustomerResource(Customers customers, ImportCustomers imports, CsvImport csv, CustomersInReach reach) {
        this.customers = customers;
        this.imports = imports;
        this.csv = csv;
        this.reach = reach;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(SALES_MANAGER)
    @Command
    public ImportReport load(String file) {
        return csv.load(file, CustomerRow.class, imports::take);
    }

    @GET
    @RolesAllowed({SALES, SALES_MANAGER, AREA_MANAGER, FINANCE, GENERAL_MANAGER, AUDITOR})
    public Page<CustomerView> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<CustomerView> found = customers.after(after, reach.values(), limit + 1).stream()
                .map(CustomerView::of)
                .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).code());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({SALES, SALES_MANAGER, AREA_MANAGER, FINANCE, GENERAL_MANAGER, AUDITOR, CUSTOMER})
    public CustomerView one(@PathParam("code") String code) {
        return customers
                .findByIdOptional(code)
                .filter(customer -> reach.reaches(code))
                .map(CustomerView::of)
                .orElseThrow(() -> new Refused(new CustomerRefusal.UnknownCustomer(code)));
    }
}
