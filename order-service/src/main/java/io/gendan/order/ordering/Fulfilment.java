package io.gendan.order.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Making and moving: the lines, the shipments, how many dispatch releases there were, and what was called back. */
@Embeddable
class Fulfilment {
    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    private List<Departure> departures = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    private List<Recall> recalls = new ArrayList<>();

    @Column
    private int dispatchReleases;

    @Column
    private long clearanceSequence;

    /** Finance has taken clearance back and not cleared anything since. */
    @Column
    private boolean clearanceRevoked;

    List<OrderLine> lines() {
        return lines;
    }

    List<Departure> departures() {
        return departures;
    }

    Optional<OrderLine> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** A decision has to name a date for every line. */
    boolean isDatedBy(List<LineDate> dates) {
        return lines.stream().allMatch(line -> dates.stream().anyMatch(date -> date.line() == line.number()));
    }

    void offer(List<LineDate> dates) {
        dates.forEach(date -> line(date.line()).ifPresent(line -> line.offer(date.promisedDate())));
    }

    List<LineDate> offered() {
        return lines.stream()
                .map(line -> new LineDate(line.number(), line.offeredDate()))
                .toList();
    }

    /** A shipment of which something is known that makes it one: it has left, arrived or been invoiced. */
    Departure departure(Order order, UUID shipmentId) {
        return departure(shipmentId).orElseGet(() -> {
            Departure fresh = new Departure(order, shipmentId);
            departures.add(fresh);
            return fresh;
        });
    }

    Optional<Departure> departure(UUID shipmentId) {
        return departures.stream().filter(known -> known.is(shipmentId)).findFirst();
    }

    /** Clearances are snapshots: one that finance said before the last heard one is history. */
    boolean isNews(long sequence) {
        if (sequence <= clearanceSequence) {
            return false;
        }
        clearanceSequence = sequence;
        return true;
    }

    void clearanceIs(boolean revoked) {
        clearanceRevoked = revoked;
    }

    boolean isClearanceRevoked() {
        return clearanceRevoked;
    }

    List<Allotment> release(DispatchRule rule) {
        List<Allotment> more = rule.more(lines);
        more.forEach(part ->
                line(part.line()).orElseThrow().moved().release(part.quantity().value()));
        dispatchReleases += more.isEmpty() ? 0 : 1;
        return more;
    }

    int dispatchReleases() {
        return dispatchReleases;
    }

    /** Calls back what is released and no longer cleared, as far as it is not being called back already. */
    Optional<Recall> recall(Order order, String reason, Instant now) {
        Map<Integer, BigDecimal> back = new TreeMap<>();
        for (OrderLine line : lines) {
            BigDecimal more = line.moved().releasedInVain().subtract(beingRecalled(line.number()));
            if (more.signum() > 0) {
                back.put(line.number(), more);
            }
        }
        if (back.isEmpty()) {
            return Optional.empty();
        }
        Recall recall = new Recall(order, reason, back, now);
        recalls.add(recall);
        return Optional.of(recall);
    }

    Optional<Recall> openRecall() {
        return recalls.stream().filter(Recall::isOpen).min(Comparator.comparing(Recall::askedAt));
    }

    Optional<Recall> recall(UUID id) {
        return recalls.stream().filter(recall -> recall.id().equals(id)).findFirst();
    }

    private BigDecimal beingRecalled(int line) {
        return recalls.stream()
                .filter(Recall::isOpen)
                .map(recall -> recall.asked(line))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean hasAnythingLeft() {
        return lines.stream().anyMatch(line -> line.moved().dispatched().signum() > 0);
    }

    /** Every line delivered within its tolerance, every shipment received and paid for. */
    boolean isDone() {
        return lines.stream().allMatch(line -> line.facts().isComplete())
                && !departures.isEmpty()
                && departures.stream().allMatch(Departure::isDeliveredAndSettled);
    }
}
