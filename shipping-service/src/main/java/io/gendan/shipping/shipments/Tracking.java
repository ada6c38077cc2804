package io.gendan.shipping.shipments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One report about a shipment; never changed. */
@Entity
@Immutable
@Table(name = "tracking")
class Tracking {
    /** The goods did not leave as planned. */
    static final String DEPARTURE_FAILED = "DEPARTURE_FAILED";

    /** The notice was taken back before the goods left. */
    static final String NOTICE_CANCELLED = "NOTICE_CANCELLED";

    @Id
    @Column(name = "tracking_id")
    private UUID id;

    @Column(name = "shipment_id")
    private UUID shipmentId;

    private String status;

    private String place;

    private Instant at;

    @Nullable
    private Instant estimatedArrival;

    @Nullable
    private String remark;

    private Instant reportedAt;

    private String reportedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Tracking() {}

    Tracking(UUID id, ShipmentId shipment, Report report, Instant reportedAt, String reportedBy) {
        this.id = id;
        this.shipmentId = shipment.value();
        this.status = report.status();
        this.place = report.place();
        this.at = report.at();
        this.estimatedArrival = report.estimatedArrival();
        this.remark = report.remark();
        this.reportedAt = reportedAt;
        this.reportedBy = reportedBy;
    }

    /** What somebody says about a shipment. */
    record Report(
            String status,
            String place,
            Instant at,
            @Nullable Instant estimatedArrival,
            @Nullable String remark) {}

    boolean saysTheSameAs(Report report) {
        return status.equals(report.status())
                && place.equals(report.place())
                && Objects.equals(estimatedArrival, report.estimatedArrival())
                && Objects.equals(remark, report.remark());
    }

    String status() {
        return status;
    }

    String place() {
        return place;
    }

    Instant at() {
        return at;
    }

    @Nullable
    Instant estimatedArrival() {
        return estimatedArrival;
    }

    @Nullable
    String remark() {
        return remark;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }
}
