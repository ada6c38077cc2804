package io.gendan.shipping.orders;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.values.Quantity;
import io.gendan.shipping.orders.OrderRefusal.LineUnknown;
import io.gendan.shipping.orders.OrderRefusal.OrderNotOpen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.SortNatural;

/** The order as shipping sees it. Whoever decides what leaves holds its row lock. */
@Entity
@Table(name = "order_to_ship")
public class OrderToShip {
    @EmbeddedId
    private OrderId id;

    @Embedded
    private OrderHead head;

    @Embedded
    private Destination destination;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.OPEN;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @MapKeyColumn(name = "line")
    @SortNatural
    private SortedMap<Integer, OrderLine> lines = new TreeMap<>();

    @Embedded
    private Holdups holdups = new Holdups();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    OrderToShip() {}

    OrderToShip(OrderId id, OrderHead head, Destination destination, SortedMap<Integer, OrderLine> lines) {
        this.id = id;
        this.head = head;
        this.destination = destination;
        this.lines.putAll(lines);
    }

    /** Facts about goods are taken whatever the order's standing: the goods exist. */
    public void store(int line, Quantity quantity) {
        line(line).store(quantity);
    }

    /** Every release adds to the earlier ones; its place is where later notices go. */
    void release(Map<Integer, Quantity> quantities, Destination place) {
        quantities.forEach((line, quantity) -> line(line).release(quantity));
        destination = place;
    }

    /** @param wanted the request's lines, each line once: its quantities added up before anything is compared */
    public void notice(SortedMap<Integer, Quantity> wanted) {
        mustBeOpen();
        wanted.keySet().forEach(this::mustNotBeFrozen);
        wanted.forEach((line, quantity) -> Limits.check(head.number(), line, line(line), quantity, head.overPercent()));
        wanted.forEach((line, quantity) -> line(line).notice(quantity));
    }

    public void withdrawNotice(Map<Integer, Quantity> noticed) {
        noticed.forEach((line, quantity) -> line(line).withdrawNotice(quantity));
    }

    /** Goods of these lines may be touched: the order is open and the lines are not frozen. */
    public void mustBeMovable(SortedSet<Integer> touched) {
        mustBeOpen();
        touched.forEach(this::mustNotBeFrozen);
    }

    public void dispatch(SortedMap<Integer, Quantity> leaving) {
        mustBeMovable(new TreeSet<>(leaving.keySet()));
        leaving.keySet().forEach(this::mustNotBeLate);
        leaving.forEach((line, quantity) -> line(line).dispatch(quantity));
    }

    public void deliver(Map<Integer, Quantity> arrived) {
        arrived.forEach((line, quantity) -> line(line).deliver(quantity));
    }

    /**
     * Freezes the lines, unless one has left already.
     *
     * @param asked the lines; none means all
     */
    public WithdrawalAnswer withdraw(UUID withdrawal, List<Integer> asked, Instant now) {
        if (holdups.isAnswered(withdrawal)) {
            return new WithdrawalAnswer.Answered();
        }
        List<Integer> touched = asked.isEmpty() ? List.copyOf(lines.keySet()) : asked;
        List<Integer> gone = touched.stream().filter(this::hasLeft).sorted().toList();
        return holdups.withdraw(withdrawal, touched, gone, now);
    }

    /** The cancellation was given up: what this withdrawal froze may move again. */
    public void thaw(UUID withdrawal) {
        holdups.thaw(withdrawal);
    }

    /** @return false when it had ended before */
    public boolean end(Standing as) {
        if (!standing.mayBecome(as)) {
            return false;
        }
        standing = as;
        holdups.takeEffect();
        return true;
    }

    public boolean has(int line, String unit) {
        OrderLine known = lines.get(line);
        return known != null && known.unit().equals(unit);
    }

    /** More than the order and its tolerance can take. */
    public boolean isTooMuch(int line, Quantity quantity) {
        return quantity.compareTo(line(line).ceiling(head.overPercent())) > 0;
    }

    Holdups holdups() {
        return holdups;
    }

    private boolean hasLeft(int line) {
        return lines.containsKey(line) && line(line).dispatched().isPositive();
    }

    private void mustBeOpen() {
        if (standing != Standing.OPEN) {
            throw new Refused(new OrderNotOpen(head.number(), standing.name()));
        }
    }

    private void mustNotBeFrozen(int line) {
        if (holdups.isFrozen(line)) {
            throw new Refused(new OrderRefusal.OrderFrozen(head.number(), line));
        }
    }

    private void mustNotBeLate(int line) {
        holdups.delayWithoutConsent(line).ifPresent(delay -> {
            throw new Refused(new OrderRefusal.DelayWithoutConsent(head.number(), line, delay.toString()));
        });
    }

    public OrderLine line(int line) {
        OrderLine known = lines.get(line);
        if (known == null) {
            throw new Refused(new LineUnknown(head.number(), line));
        }
        return known;
    }

    public SortedMap<Integer, OrderLine> lines() {
        return Collections.unmodifiableSortedMap(lines);
    }

    public OrderId id() {
        return id;
    }

    public OrderHead head() {
        return head;
    }

    public Destination destination() {
        return destination;
    }

    public Standing standing() {
        return standing;
    }
}
