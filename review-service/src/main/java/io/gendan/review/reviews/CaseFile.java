package io.gendan.review.reviews;

import io.gendan.review.reviews.CaseEntry.What;
import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The cover of a case: which order, what the customer wishes, what happened so far, and what is to be told. */
@MappedSuperclass
abstract class CaseFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId id;

    @Embedded
    private OrderRef order;

    @Column(name = "plant")
    private String plant;

    @Column(name = "customer")
    private String customer;

    @Enumerated(EnumType.STRING)
    private OrderClass orderClass;

    /** Counts the entries of the history, so it moves with every change. */
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "review_line", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("line")
    private List<OrderedLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CaseEntry> history = new ArrayList<>();

    @Transient
    private List<ReviewEvent> untold = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    protected CaseFile(OrderRef order, OrderClass orderClass, String plant, String customer) {
        this.id = CaseId.ofOrder(order.id());
        this.order = order;
        this.orderClass = orderClass;
        this.plant = plant;
        this.customer = customer;
    }

    abstract ReviewCase review();

    void ask(Collection<OrderedLine> wishes) {
        lines.addAll(wishes);
    }

    void revise(int revision) {
        order = new OrderRef(order.id(), order.number(), revision);
    }

    void note(What what, Instant at, String by, String text) {
        version++;
        history.add(new CaseEntry(review(), version, at, what, by, text));
    }

    void tell(ReviewEvent event) {
        untold.add(event);
    }

    /** What a verb has to tell, handed out once. */
    List<ReviewEvent> told() {
        List<ReviewEvent> events = List.copyOf(untold);
        untold.clear();
        return events;
    }

    CaseId id() {
        return id;
    }

    OrderRef order() {
        return order;
    }

    String plant() {
        return plant;
    }

    String customer() {
        return customer;
    }

    OrderClass orderClass() {
        return orderClass;
    }

    long version() {
        return version;
    }

    List<OrderedLine> lines() {
        return lines;
    }

    List<CaseEntry> history() {
        return history;
    }
}
