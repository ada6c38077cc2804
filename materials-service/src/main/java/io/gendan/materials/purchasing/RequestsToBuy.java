package io.gendan.materials.purchasing;

import static io.gendan.chassis.security.Roles.PURCHASER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Phrase;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.OrderState;
import io.gendan.materials.items.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What released orders lack. It was dated as if it were ordered on the day it was asked for, so that evening it is due. */
@ApplicationScoped
class RequestsToBuy implements DeskQueue {
    private record Request(
            UUID id,
            String order,
            String plant,
            String item,
            String itemName,
            BigDecimal quantity,
            String unit,
            LocalDate neededOn,
            Instant raisedAt) {}

    private final EntityManager entities;
    private final FactoryDay days;
    private final Set<String> readers;

    RequestsToBuy(
            EntityManager entities,
            FactoryDay days,
            @ConfigProperty(name = "materials.purchase-request-readers") Set<String> readers) {
        this.entities = entities;
        this.days = days;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "requests-to-buy";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        Map<String, FactoryDay.Today> plants = new HashMap<>();
        return open(wanted).stream()
                .map(request -> slip(request, plants.computeIfAbsent(request.plant(), days::in)))
                .toList();
    }

    /** Not those of lines that are being withdrawn: nobody may buy for them. */
    private List<Request> open(Selection wanted) {
        return entities.createQuery("""
                        select r.id, o.number, r.plant, r.item, i.name, r.quantity, i.unit, r.neededOn, r.raisedAt
                        from PurchaseRequest r join MaterialOrder o on o.id = r.orderId join Item i on i.code = r.item
                             join OrderLine l on l.key.orderId = r.orderId and l.key.line = r.line
                        where r.state = :open and o.state = :released and l.frozenBy is null
                          and (:subject = '' or o.number = :subject)
                        order by r.raisedAt, r.customerClass, r.neededOn, r.id""", Request.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("released", OrderState.RELEASED)
                .setParameter("subject", wanted.subjectOrBlank())
                .setMaxResults(wanted.most())
                .getResultList();
    }

    private static WaitingWork slip(Request request, FactoryDay.Today today) {
        Optional<Offer> preferred = today.catalogue().preferred(request.item());
        WaitingWork slip = WaitingWork.of(
                        request.order(),
                        request.item() + " " + request.itemName(),
                        Phrase.of(
                                preferred.isPresent() ? "waiting.buy" : "waiting.no-supplier",
                                Phrase.asWritten(request.itemName())),
                        evening(request, today))
                .ownedBy(PURCHASER)
                .knowing("missing", new Quantity(request.quantity(), request.unit()))
                .knowing("needed-on", request.neededOn())
                .knowing("supplier", preferred.map(Offer::supplier).orElse(null))
                .knowing("arrival", today.arrivalOf(request.item()));
        Form elsewhere = buying("buy-elsewhere", request).asking(Field.text("supplier"));
        return preferred.isPresent()
                ? slip.movedOnBy(buying("buy", request)).movedOnBy(elsewhere)
                : slip.movedOnBy(elsewhere);
    }

    private static Form buying(String name, Request request) {
        return Form.post(name, "/purchase-orders", PURCHASER)
                .asking(Field.givenText("requests.0", request.id().toString()));
    }

    private static @Nullable Instant evening(Request request, FactoryDay.Today today) {
        return today.calendar()
                .map(calendar -> endOfWorkingDay(calendar, request.raisedAt()))
                .orElse(null);
    }

    private static Instant endOfWorkingDay(WorkingCalendar calendar, Instant instant) {
        return calendar.endOfDay(calendar.workingDayFrom(calendar.dateOf(instant)));
    }
}
