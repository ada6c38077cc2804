package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.SALES;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;
import static io.gendan.order.Readers.READERS;

import io.gendan.chassis.desk.DeskPage;
import io.gendan.chassis.desk.Reader;
import io.gendan.chassis.security.Caller;
import io.gendan.order.catalog.Catalog;
import io.gendan.order.customers.Customers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The order desk's own pages: the board, order entry, and the way from a number to its order. */
@Path("/desk")
@RunOnVirtualThread
@RolesAllowed(READERS)
class OrderPages {
    /** Few wishes are nearer; whoever has one changes it. */
    private static final int USUAL_DAYS = 45;

    private final OrderBoards boards;
    private final Customers customers;
    private final Catalog catalog;
    private final Reader reader;
    private final Caller caller;

    OrderPages(OrderBoards boards, Customers customers, Catalog catalog, Reader reader, Caller caller) {
        this.boards = boards;
        this.customers = customers;
        this.catalog = catalog;
        this.reader = reader;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "orders")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance board(OrderBoard board);

        static native TemplateInstance columns(OrderBoard board);

        static native TemplateInstance entry(OrderEntry entry);
    }

    /** In the navigation of this department. */
    @Singleton
    static class Navigation {
        @Produces
        @Singleton
        DeskPage board(@ConfigProperty(name = "order.readers") Set<String> readers) {
            return new DeskPage("board", "/desk/orders", 10, readers);
        }

        @Produces
        @Singleton
        DeskPage entry() {
            return new DeskPage(
                    "new-order", "/desk/new-order", 20, Set.of(SALES, SALES_MANAGER, GENERAL_MANAGER, CUSTOMER));
        }
    }

    @GET
    @Path("/orders")
    @Transactional
    @jakarta.ws.rs.Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance board() {
        return Pages.board(boards.open());
    }

    /** The same without the page around it, for a page that looks again. */
    @GET
    @Path("/orders-again")
    @Transactional
    @jakarta.ws.rs.Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance boardAgain() {
        return Pages.columns(boards.open());
    }

    @GET
    @Path("/new-order")
    @Transactional
    @RolesAllowed({SALES, SALES_MANAGER, GENERAL_MANAGER, CUSTOMER})
    @jakarta.ws.rs.Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance entry() {
        return Pages.entry(new OrderEntry(
                caller.has(CUSTOMER) ? Map.of() : customers.names(),
                catalog.everything(),
                reader.today().plusDays(USUAL_DAYS)));
    }

    /** One order is shown at once; several are put on a board. */
    @GET
    @Path("/search")
    @Transactional
    @jakarta.ws.rs.Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response search(@QueryParam("q") @DefaultValue("") String text) {
        OrderBoard found = boards.found(text.strip());
        List<OrderSummary> orders = found.columns().stream()
                .flatMap(column -> column.orders().stream())
                .toList();
        List<OrderSummary> exact = orders.stream()
                .filter(order -> order.number().equalsIgnoreCase(text.strip()))
                .toList();
        List<OrderSummary> meant = exact.isEmpty() ? orders : exact;
        return meant.size() == 1
                ? Response.seeOther(
                                URI.create("/desk/orders/" + meant.getFirst().number()))
                        .build()
                : Response.ok(Pages.board(found)).build();
    }
}
