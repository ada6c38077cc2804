package io.gendan.order.ordering;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static io.gendan.chassis.security.Roles.SALES_MANAGER;

import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.order.calendars.OfficeCalendars;
import io.gendan.order.calendars.OfficeConfig;
import io.gendan.order.catalog.Catalog;
import io.gendan.order.customers.CustomerFile;
import io.gendan.order.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down what customers ask for: all of it is checked before anything is kept. */
@ApplicationScoped
class OrderDesk {
    private final Orders orders;
    private final Customers customers;
    private final Catalog catalog;
    private final OfficeCalendars calendars;
    private final FactoryClock clock;
    private final Caller caller;
    private final String plant;

    OrderDesk(
            Orders orders,
            Customers customers,
            Catalog catalog,
            OfficeCalendars calendars,
            FactoryClock clock,
            Caller caller,
            OfficeConfig config) {
        this.orders = orders;
        this.customers = customers;
        this.catalog = catalog;
        this.calendars = calendars;
        this.clock = clock;
        this.caller = caller;
        this.plant = config.plant();
    }

    /** @return an order that is not kept yet: whoever goes on with it keeps it once, as it then is */
    Order receive(PlaceOrder wish) {
        FieldProblems problems = new FieldProblems();
        String code = customer(wish, problems);
        Optional<CustomerFile> file = code == null ? Optional.empty() : customers.file(code);
        problems.require(code == null || file.isPresent(), "customer", "is not a customer: " + code);
        if (code == null || file.isEmpty()) {
            problems.refuseAny();
            throw new IllegalStateException("an unknown customer was not refused");
        }
        Terms terms = Terms.of(code, file.get(), wish.requestedShipTo(), wish.partialShipments());
        Map<Integer, Wish> wishes = wishes(wish, terms, Map.of(), problems);
        problems.refuseAny();

        Instant now = clock.instant();
        int year = calendars.current().dateOf(now).getYear();
        Order order = new Order(OrderId.next(), orders.nextNumber(year), plant, terms, caller.name(), now);
        order.complete(wish.customerOrderNumber(), terms, wishes, now);
        return order;
    }

    void fill(Order order, PlaceOrder wish) {
        order.require(Intention.COMPLETE);
        FieldProblems problems = new FieldProblems();
        problems.require(
                wish.customer() == null || wish.customer().equals(order.customer()), "customer", "cannot change");
        Map<Integer, Wish> known = order.lines().stream().collect(Collectors.toMap(OrderLine::number, OrderLine::wish));
        Map<Integer, Wish> wishes = wishes(wish, order.terms(), known, problems);
        problems.refuseAny();
        order.complete(
                wish.customerOrderNumber(),
                order.terms().with(wish.requestedShipTo(), wish.partialShipments()),
                wishes,
                clock.instant());
    }

    private @Nullable String customer(PlaceOrder wish, FieldProblems problems) {
        Optional<String> own = caller.customer();
        if (own.isEmpty()) {
            problems.require(wish.customer() != null, "customer", "is missing");
            problems.require(!caller.has(CUSTOMER), "customer", "is not known for this login");
            return wish.customer();
        }
        problems.require(wish.customer() == null || own.get().equals(wish.customer()), "customer", "must be your own");
        return own.get();
    }

    private Map<Integer, Wish> wishes(PlaceOrder order, Terms terms, Map<Integer, Wish> known, FieldProblems problems) {
        List<PlaceOrder.Line> lines = order.writtenLines();
        LocalDate today = calendars.current().dateOf(clock.instant());
        Set<String> products = Stream.concat(
                        lines.stream().map(PlaceOrder.Line::product),
                        known.values().stream().map(Wish::product))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        LineCheck check = new LineCheck(
                catalog.offers(products, terms.currency(), today),
                terms.currency(),
                caller.has(SALES_MANAGER) || caller.has(GENERAL_MANAGER),
                today,
                problems);
        Map<Integer, Wish> wishes = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PlaceOrder.Line line = lines.get(i);
            int number = line.line() == null ? i + 1 : line.line();
            String at = "lines[" + i + "]";
            problems.require(number > 0 && number < 10_000, at + ".line", "must be between 1 and 9999");
            problems.require(!wishes.containsKey(number), at + ".line", "is there twice: " + number);
            wishes.put(number, check.wish(at, line, known.get(number)));
        }
        return wishes;
    }
}
