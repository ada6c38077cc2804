package io.gendan.order.ordering;

import io.gendan.chassis.values.Ids;
import io.gendan.chassis.values.Quantity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A line: what is wished, what is promised, and how far it has come. */
@Entity
@Table(name = "order_line")
class OrderLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @Column
    private UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(name = "line")
    private int number;

    @Embedded
    private Wish wish;

    /** What the review decided, until all three have committed it. */
    @Column
    private @Nullable LocalDate offeredDate;

    @Column
    private @Nullable LocalDate promisedDate;

    @Column
    private @Nullable LocalDate originalPromisedDate;

    @Embedded
    private Moved moved = new Moved();

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    private List<WorkOrderFacts> workOrders = new ArrayList<>();

    protected OrderLine() {}

    OrderLine(Order order, int number, Wish wish) {
        this.order = order;
        this.number = number;
        this.wish = wish;
    }

    int number() {
        return number;
    }

    Wish wish() {
        return wish;
    }

    void wish(Wish completed) {
        wish = completed;
    }

    String product() {
        return Objects.requireNonNull(wish.product());
    }

    String productName() {
        return Objects.requireNonNull(wish.productName());
    }

    Quantity quantity() {
        return Objects.requireNonNull(wish.quantityWithUnit());
    }

    LocalDate requestedDate() {
        return Objects.requireNonNull(wish.requestedDate());
    }

    BigMoney unitPrice() {
        return Objects.requireNonNull(wish.price(order.terms().currencyUnit()));
    }

    Money amount() {
        return Objects.requireNonNull(wish.amount(order.terms().currencyUnit()));
    }

    Quantity of(BigDecimal value) {
        return new Quantity(value, quantity().unit());
    }

    /** The first promise is kept for ever: the on-time figure is measured against it. */
    void promise(LocalDate date) {
        promisedDate = date;
        if (originalPromisedDate == null) {
            originalPromisedDate = date;
        }
    }

    void offer(LocalDate date) {
        offeredDate = date;
    }

    LocalDate offeredDate() {
        return Objects.requireNonNull(offeredDate);
    }

    void promiseWhatWasOffered() {
        promise(offeredDate());
    }

    @Nullable
    LocalDate promisedDate() {
        return promisedDate;
    }

    @Nullable
    LocalDate originalPromisedDate() {
        return originalPromisedDate;
    }

    Moved moved() {
        return moved;
    }

    WorkOrderFacts workOrder(UUID id) {
        return workOrders.stream().filter(known -> known.is(id)).findFirst().orElseGet(() -> {
            WorkOrderFacts fresh = new WorkOrderFacts(id, this);
            workOrders.add(fresh);
            return fresh;
        });
    }

    Stream<WorkOrderFacts> workOrders() {
        return workOrders.stream();
    }

    @Nullable
    Instant scheduledFinish() {
        return workOrders()
                .map(WorkOrderFacts::plannedFinish)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of the last work order: when it was finished, or is planned to be. */
    @Nullable
    Instant finish() {
        return workOrders()
                .map(WorkOrderFacts::finish)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    BigDecimal made() {
        return workOrders().map(WorkOrderFacts::made).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    LineFacts facts() {
        BigDecimal ordered = wish.quantity() == null ? BigDecimal.ZERO : wish.quantity();
        return new LineFacts(
                ordered,
                ordered.multiply(HUNDRED.subtract(order.terms().underPercent())).divide(HUNDRED),
                ordered.multiply(HUNDRED.add(order.terms().overPercent())).divide(HUNDRED),
                !workOrders.isEmpty(),
                workOrders().anyMatch(WorkOrderFacts::isStarted),
                workOrders().anyMatch(WorkOrderFacts::isOpen),
                workOrders().map(WorkOrderFacts::inspected).reduce(BigDecimal.ZERO, BigDecimal::add),
                made(),
                moved.stored(),
                moved.cleared(),
                moved.released(),
                moved.dispatched(),
                moved.delivered());
    }
}
