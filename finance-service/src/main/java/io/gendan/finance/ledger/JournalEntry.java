package io.gendan.finance.ledger;

import io.gendan.finance.OrderRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written once and never changed; its postings are of one currency and sum to zero. */
@Entity
@Immutable
class JournalEntry {
    @Id
    private UUID id;

    private @Nullable UUID orderId;
    private @Nullable String orderNumber;
    private String currency;
    private String text;
    private LocalDate bookedOn;
    private Instant bookedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "posting", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<Posting> postings = new ArrayList<>();

    JournalEntry(UUID id, Booking booking, LocalDate bookedOn, Instant bookedAt) {
        this.id = id;
        OrderRef order = booking.order();
        this.orderId = order == null ? null : order.id();
        this.orderNumber = order == null ? null : order.number();
        this.currency = booking.currency().getCode();
        this.text = booking.text();
        this.bookedOn = bookedOn;
        this.bookedAt = bookedAt;
        this.postings.addAll(booking.balanced());
    }

    @SuppressWarnings("NullAway")
    protected JournalEntry() {}

    UUID id() {
        return id;
    }

    @Nullable
    UUID orderId() {
        return orderId;
    }

    @Nullable
    String orderNumber() {
        return orderNumber;
    }

    String currency() {
        return currency;
    }

    String text() {
        return text;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    List<Posting> postings() {
        return List.copyOf(postings);
    }
}
