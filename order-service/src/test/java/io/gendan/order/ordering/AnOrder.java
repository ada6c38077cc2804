package io.gendan.order.ordering;

import io.gendan.chassis.values.Quantity;
import io.gendan.order.catalog.OrderClass;
import io.gendan.order.customers.BalanceTerms;
import io.gendan.order.customers.CustomerClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings an order to a state by playing what happened to it. */
final class AnOrder {
    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate PROMISED = LocalDate.parse("2026-04-10");

    final Order order;
    final List<OrderEvent> said = new ArrayList<>();
    private final Map<Integer, UUID> workOrders = new TreeMap<>();
    private final Map<Integer, BigDecimal> takenBackInAll = new TreeMap<>();

    private AnOrder(Terms terms, OrderClass orderClass, int... quantities) {
        order = new Order(OrderId.next(), "SO-2026-000001", "NB1", terms, "sales", MONDAY);
        Map<Integer, Wish> wishes = new TreeMap<>();
        for (int i = 0; i < quantities.length; i++) {
            wishes.put(i + 1, wish(orderClass, quantities[i]));
        }
        order.complete(null, terms, wishes, MONDAY);
    }

    static AnOrder of(int... quantities) {
        return new AnOrder(terms(false, true, "0"), OrderClass.REGULAR, quantities);
    }

    static AnOrder inOnePiece(int... quantities) {
        return new AnOrder(terms(false, false, "0"), OrderClass.REGULAR, quantities);
    }

    static AnOrder withTolerance(String percent, int... quantities) {
        return new AnOrder(terms(false, true, percent), OrderClass.REGULAR, quantities);
    }

    static AnOrder inOnePieceWithTolerance(String percent, int... quantities) {
        return new AnOrder(terms(false, false, percent), OrderClass.REGULAR, quantities);
    }

    static AnOrder underFrameworkContract(int... quantities) {
        return new AnOrder(terms(true, true, "0"), OrderClass.REGULAR, quantities);
    }

    static AnOrder custom(int... quantities) {
        return new AnOrder(terms(false, true, "0"), OrderClass.CUSTOM, quantities);
    }

    static Wish wish(OrderClass orderClass, int quantity) {
        return new Wish(
                "L-BOL600",
                "Bollard light",
                orderClass,
                "C62",
                BigDecimal.valueOf(quantity),
                new BigDecimal("57.00"),
                LocalDate.parse("2026-04-03"));
    }

    private static Terms terms(boolean framework, boolean partial, String tolerance) {
        return new Terms(
                "C001",
                CustomerClass.A,
                "DE",
                "EUR",
                BigDecimal.valueOf(30),
                BalanceTerms.BEFORE_SHIPMENT,
                null,
                framework,
                "FOB",
                "Ningbo",
                new BigDecimal(tolerance),
                new BigDecimal(tolerance),
                partial);
    }

    AnOrder submitted() {
        return play(order.submit(MONDAY));
    }

    AnOrder approved() {
        return play(order.decided(new Decision.Approved(order.promise().id(), dates()), MONDAY));
    }

    AnOrder countered(Instant validUntil) {
        return play(order.decided(new Decision.Countered(order.promise().id(), dates(), validUntil, "later"), MONDAY));
    }

    AnOrder committedBy(Holder... holders) {
        for (Holder holder : holders) {
            play(order.holdCommitted(holder, order.promise().id(), MONDAY));
        }
        return this;
    }

    AnOrder confirmed() {
        return submitted().approved().committedBy(Holder.values());
    }

    AnOrder accepted() {
        return play(confirmed().order.accept(new Answerer("the customer", "the customer"), AcceptedHow.LOGIN, MONDAY));
    }

    AnOrder released() {
        return play(accepted().order.moneyCame(MONDAY));
    }

    AnOrder scheduled(int line) {
        UUID workOrder = UUID.randomUUID();
        workOrders.put(line, workOrder);
        return learn(all -> all.line(line)
                .orElseThrow()
                .workOrder(workOrder)
                .planned(MONDAY, Instant.parse("2026-03-20T08:00:00Z")));
    }

    AnOrder started(int line) {
        return learn(all -> work(all, line).started(MONDAY));
    }

    AnOrder inspected(int line, int quantity) {
        return learn(all -> work(all, line).inspected(BigDecimal.valueOf(quantity)));
    }

    AnOrder made(int line, int quantity) {
        return learn(all -> work(all, line).completed(BigDecimal.valueOf(quantity), MONDAY));
    }

    AnOrder stored(int line, int quantity) {
        return learn(all -> all.line(line).orElseThrow().moved().store(BigDecimal.valueOf(quantity)));
    }

    AnOrder cleared(int line, int quantity) {
        Map<Integer, BigDecimal> all = order.lines().stream()
                .collect(Collectors.toMap(
                        OrderLine::number, known -> known.moved().cleared()));
        all.put(line, BigDecimal.valueOf(quantity));
        return play(order.clears(all, "the bank said so", MONDAY));
    }

    /** Shipping answers the oldest open recall. */
    AnOrder recallAnswered(int line, int takenBack) {
        order.fulfilment.openRecall().ifPresent(recall -> {
            play(order.recallAnswered(recall, Map.of(line, BigDecimal.valueOf(takenBack)), MONDAY));
            takenBackInAll.merge(line, recall.taken(line), BigDecimal::add);
        });
        return this;
    }

    AnOrder dispatched(UUID shipment, int line, int quantity) {
        return learn(all -> {
            all.departure(order, shipment).departs(MONDAY, null);
            all.line(line).orElseThrow().moved().dispatch(BigDecimal.valueOf(quantity));
        });
    }

    AnOrder delivered(UUID shipment, int line, int quantity) {
        return learn(all -> {
            all.departure(order, shipment).arrives(MONDAY);
            all.line(line).orElseThrow().moved().deliver(BigDecimal.valueOf(quantity));
        });
    }

    AnOrder settled(UUID shipment) {
        return learn(all -> all.departure(order, shipment).settle("INV-1"));
    }

    AnOrder madeAndStored(int line, int quantity) {
        return scheduled(line).started(line).made(line, quantity).stored(line, quantity);
    }

    AnOrder learn(Consumer<Fulfilment> fact) {
        return play(order.learn(MONDAY, fact));
    }

    AnOrder play(List<OrderEvent> events) {
        said.addAll(events);
        return this;
    }

    private WorkOrderFacts work(Fulfilment all, int line) {
        return all.line(line).orElseThrow().workOrder(workOrders.computeIfAbsent(line, l -> UUID.randomUUID()));
    }

    List<LineDate> dates() {
        return order.lines().stream()
                .map(line -> new LineDate(line.number(), PROMISED))
                .toList();
    }

    <E extends OrderEvent> List<E> said(Class<E> type) {
        return said.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Quantity takenBackOf(int line) {
        return new Quantity(takenBackInAll.getOrDefault(line, BigDecimal.ZERO), "C62");
    }

    /** What was released of a line in all. */
    Quantity releasedOf(int line) {
        return said(DispatchReleased.class).stream()
                .flatMap(release -> release.lines().stream())
                .filter(part -> part.line() == line)
                .map(Allotment::quantity)
                .reduce(Quantity.of(0, "C62"), Quantity::plus);
    }

    CancellationWish cancellation() {
        return new CancellationWish("no longer needed", Fault.CUSTOMER, "the customer", MONDAY);
    }
}
