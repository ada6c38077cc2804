package io.gendan.order.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Making and moving: the lines, the shipments, and how many dispatch releases there were. */
@Embeddable
class Fulfilment {
    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    private List<Departure> departures = new ArrayList<>();

    @Column
    private int dispatchReleases;

    @Column
    private long clearanceSequence;

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

    Departure departure(Order order, UUID shipmentId) {
        return departures.stream()
                .filter(known -> known.is(shipmentId))
                .findFirst()
                .orElseGet(() -> {
                    Departure fresh = new Departure(order, shipmentId);
                    departures.add(fresh);
                    return fresh;
                });
    }

    /** Clearances are snapshots: one that finance said before the last heard one is history. */
    boolean isNews(long sequence) {
        if (sequence <= clearanceSequence) {
            return false;
        }
        clearanceSequence = sequence;
        return true;
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
