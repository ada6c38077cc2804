package io.gendan.order.ordering;

import io.gendan.order.catalog.OrderClass;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an order; what may happen to it is in {@link Order}. Fields are protected because Hibernate writes to a
 * composite field of a superclass only if it is.
 */
@MappedSuperclass
abstract class OrderState {
    @EmbeddedId
    protected OrderId id;

    @Version
    @Column
    protected long version;

    @Column
    protected String number;

    @Column
    protected String plant;

    /** The commercial revision: what was agreed with the customer, not every edit. */
    @Column
    protected int revision = 1;

    @Enumerated(EnumType.STRING)
    @Column
    protected Stage stage = Stage.RECEIVED;

    @Embedded
    protected Terms terms;

    @Column
    @Nullable
    protected String customerOrderNumber;

    @Column
    protected String receivedBy;

    @Column
    protected Instant receivedAt;

    @Column
    @Nullable
    protected Instant placedAt;

    @Column
    protected Instant changedAt;

    @Embedded
    protected Promise promise = new Promise();

    @Embedded
    protected Agreement agreement = new Agreement();

    @Embedded
    protected Dues dues = new Dues();

    @Embedded
    protected Fulfilment fulfilment = new Fulfilment();

    @Embedded
    @Nullable
    protected Ending ending;

    @Column
    protected int openDelays;

    /** The customer said no to a delay that is still open. */
    @Column
    protected boolean delayRefused;

    @ElementCollection
    @CollectionTable(name = "order_review_item", joinColumns = @JoinColumn(name = "order_id"))
    protected Set<ReviewItem> reviewItems = new HashSet<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    protected List<Withdrawal> withdrawals = new ArrayList<>();

    public OrderId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    public Stage stage() {
        return stage;
    }

    public String customer() {
        return terms.customer();
    }

    public boolean isOver() {
        return ending != null;
    }

    long version() {
        return version;
    }

    String plant() {
        return plant;
    }

    Terms terms() {
        return terms;
    }

    @Nullable
    String customerOrderNumber() {
        return customerOrderNumber;
    }

    Promise promise() {
        return promise;
    }

    Agreement agreement() {
        return agreement;
    }

    List<OrderLine> lines() {
        return fulfilment.lines();
    }

    Optional<Withdrawal> openWithdrawal() {
        return withdrawals.stream().filter(Withdrawal::isOpen).findFirst();
    }

    /** One custom line makes a custom order. */
    OrderClass orderClass() {
        return lines().stream().anyMatch(line -> line.wish().productClass() == OrderClass.CUSTOM)
                ? OrderClass.CUSTOM
                : OrderClass.REGULAR;
    }

    /** The sum of the lines that can be priced already. */
    Money total() {
        return lines().stream()
                .map(line -> line.wish().amount(terms.currencyUnit()))
                .filter(Objects::nonNull)
                .reduce(Money.zero(terms.currencyUnit()), Money::plus);
    }

    /** The share of the total that is paid before production. */
    Money deposit() {
        return total().multipliedBy(terms.depositPercent().movePointLeft(2), RoundingMode.HALF_UP);
    }

    List<MissingItem> missing() {
        return Missing.of(lines());
    }

    Set<Flag> flags() {
        return Flag.of(this);
    }

    OrderFacts facts() {
        return new OrderFacts(
                ending,
                promise.state(),
                agreement.acceptedAt() != null,
                agreement.isReleased(),
                agreement.isReleased() ? lines().stream().map(OrderLine::facts).toList() : List.of());
    }
}
