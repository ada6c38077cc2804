package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.SHIPPING;

import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Phrase;
import io.gendan.shipping.ShippingSettings;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersThatWait;
import io.gendan.shipping.orders.OrdersThatWait.HeldBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Shipments as the desk's queues see them, and the forms that several of them offer. */
@ApplicationScoped
public class ShipmentsThatWait {
    private final EntityManager entities;
    private final OrdersThatWait orders;
    private final FactoryClock clock;
    private final ShippingSettings settings;
    private final Set<String> readers;
    private final Set<String> paperReaders;

    ShipmentsThatWait(
            EntityManager entities,
            OrdersThatWait orders,
            FactoryClock clock,
            ShippingSettings settings,
            @ConfigProperty(name = "shipping.shipment-readers") Set<String> readers,
            @ConfigProperty(name = "shipping.paper-readers") Set<String> paperReaders) {
        this.entities = entities;
        this.orders = orders;
        this.clock = clock;
        this.settings = settings;
        this.readers = readers;
        this.paperReaders = paperReaders;
    }

    /** Who may look at shipments here; customers and partners have no desk. */
    public Set<String> readers() {
        return readers;
    }

    /** @param heldBy what keeps it from its next step; absent: nothing */
    public record Waiting(Shipment shipment, Optional<HeldBy> heldBy) {}

    /**
     * The shipments of a state, those that were to leave first in front.
     *
     * @param minded what of all that may keep one in the house keeps it from its next step: such a one is nobody's work here
     */
    public List<Waiting> in(ShipmentState state, Set<HeldBy> minded, Selection wanted) {
        return wanted.fill(
                first -> in(state, minded, wanted, first),
                waiting -> !wanted.mine() || waiting.heldBy().isEmpty());
    }

    private List<Waiting> in(ShipmentState state, Set<HeldBy> minded, Selection wanted, int first) {
        List<Shipment> found = entities.createQuery("""
                        from Shipment s where s.state = :state
                          and (:subject = '' or s.consignment.orderNumber = :subject or s.number = :subject)
                        order by s.plannedDeparture, s.number""", Shipment.class)
                .setParameter("state", state)
                .setParameter("subject", wanted.subjectOrBlank())
                .setFirstResult(first)
                .setMaxResults(wanted.most())
                .getResultList();
        fetchCargo(found);
        Map<UUID, OrderToShip> known = orders.all(found.stream()
                .map(shipment -> shipment.consignment().orderId())
                .distinct()
                .toList());
        return found.stream()
                .map(shipment -> new Waiting(
                        shipment,
                        OrdersThatWait.heldBy(
                                        Objects.requireNonNull(
                                                known.get(shipment.consignment().orderId())),
                                        shipment.cargo().quantities().keySet())
                                .filter(minded::contains)))
                .toList();
    }

    private void fetchCargo(List<Shipment> found) {
        entities.createQuery(
                        "select distinct s from Shipment s join fetch s.cargo.lines where s.id.value in :found",
                        Shipment.class)
                .setParameter(
                        "found",
                        found.stream().map(shipment -> shipment.id().value()).toList())
                .getResultList();
    }

    /** What every slip about a shipment says. */
    public static WaitingWork slip(Shipment shipment, Phrase what, @Nullable Instant dueAt) {
        Consignment consignment = shipment.consignment();
        Notice notice = shipment.notice();
        WaitingWork slip = WaitingWork.of(
                        consignment.orderNumber(), consignment.consignee() + " " + consignment.country(), what, dueAt)
                .knowing(
                        "terms",
                        consignment.destination().incoterm() + " "
                                + consignment.destination().place())
                .knowing("carrier", notice.carrier())
                .knowing("marks", notice.marks());
        for (Map.Entry<Integer, Quantity> line : shipment.cargo().quantities().entrySet()) {
            slip = slip.knowing("line", line.getKey() + ": " + shipment.cargo().product(line.getKey()))
                    .knowing("quantity", line.getValue());
        }
        return slip;
    }

    /** With the papers that there are once it is packed. */
    WaitingWork withPapers(WaitingWork slip, Shipment shipment) {
        String papers = path(shipment) + "/papers/";
        return slip.printedAs(new WaitingWork.Paper("packing-list", papers + "packing-list.pdf", paperReaders))
                .printedAs(new WaitingWork.Paper("delivery-note", papers + "delivery-note", paperReaders));
    }

    /** What is held back says by whom, and that is all one can do about it here. */
    public static WaitingWork held(Shipment shipment, HeldBy reason) {
        return slip(
                shipment, Phrase.of("waiting.held", shipment.number(), "@held." + reason), shipment.plannedDeparture());
    }

    public static String path(Shipment shipment) {
        return "/shipments/" + shipment.id();
    }

    /** It does not leave as planned: said the same day, with the new dates. */
    public Form failedDeparture(Shipment shipment) {
        Form form = Form.post("failed-departure", path(shipment) + "/failed-departure", SHIPPING)
                .asking(Field.longText("reason"));
        return (shipment.state().isWaiting() ? form.asking(Field.date("newDeparture", tomorrow())) : form)
                .asking(day("estimatedArrival", arrival(shipment).orElse(null)));
    }

    public static Form takeBack(Shipment shipment) {
        return Form.post("take-back", path(shipment) + "/cancellation", SHIPPING)
                .asking(Field.longText("reason"));
    }

    /** As said before, or after the usual time on its way if it left now. */
    Optional<LocalDate> arrival(Shipment shipment) {
        LocalDate today = clock.today(settings.zone());
        return Optional.ofNullable(shipment.estimatedArrival())
                .map(said -> LocalDate.ofInstant(said, settings.zone()))
                .filter(said -> !said.isBefore(today))
                .or(() -> Optional.ofNullable(shipment.notice().mode())
                        .flatMap(mode ->
                                Optional.ofNullable(settings.usualDaysOnTheWay().get(mode)))
                        .map(today::plusDays));
    }

    private LocalDate tomorrow() {
        return clock.today(settings.zone()).plusDays(1);
    }

    static Field day(String path, @Nullable LocalDate first) {
        return first == null ? Field.day(path) : Field.date(path, first);
    }
}
