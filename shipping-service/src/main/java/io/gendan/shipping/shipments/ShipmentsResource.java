package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.PARTNER;
import static io.gendan.chassis.security.Roles.SHIPPING;
import static io.gendan.shipping.Readers.SHIPMENT_READERS;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.gendan.chassis.commands.Command;
import io.gendan.chassis.web.Page;
import io.gendan.shipping.DayOrInstant;
import io.gendan.shipping.shipments.Tracking.Report;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/shipments/{id}")
@RunOnVirtualThread
@Tag(name = "Shipments")
class ShipmentsResource {
    private final Shipments shipments;
    private final TrackingReports reports;
    private final Dispatching dispatching;
    private final Reporting reporting;

    ShipmentsResource(Shipments shipments, TrackingReports reports, Dispatching dispatching, Reporting reporting) {
        this.shipments = shipments;
        this.reports = reports;
        this.dispatching = dispatching;
        this.reporting = reporting;
    }

    @GET
    @Transactional
    @RolesAllowed({SHIPMENT_READERS, CUSTOMER, PARTNER})
    @Operation(summary = "One shipment; customers and partners find only their own")
    public ShipmentView get(@PathParam("id") UUID id) {
        return ShipmentView.of(shipments.visible(id));
    }

    @GET
    @Path("/tracking")
    @Transactional
    @RolesAllowed({SHIPMENT_READERS, CUSTOMER, PARTNER})
    @Operation(summary = "What was reported about the shipment, by the time it happened")
    public Page<Reported> tracking(@PathParam("id") UUID id) {
        Shipment shipment = shipments.visible(id);
        return new Page<>(reports.of(shipment.id()).stream().map(Reported::of).toList(), null);
    }

    @POST
    @Path("/dispatch")
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(
            summary = "The goods leave",
            description = "Refused when not packed, already gone, frozen by a withdrawal, or late without consent.")
    public ShipmentView dispatch(@PathParam("id") UUID id, @Valid @Nullable Dispatch dispatch) {
        Dispatch given = dispatch == null ? new Dispatch(null, null) : dispatch;
        return shipments.asChanged(dispatching.dispatch(id, given.vehicle(), given.estimatedArrival()));
    }

    @POST
    @Path("/tracking")
    @Command
    @RolesAllowed({SHIPPING, PARTNER})
    @Operation(
            summary = "A report from the way; the same report twice counts once",
            description =
                    "Reports of one time are the same when status and place are. A report without a time is of now;"
                            + " it is the same when it says what the shipment's last report says.")
    public ShipmentView track(@PathParam("id") UUID id, @Valid @NotNull Track track) {
        return shipments.asChanged(reporting.track(id, track));
    }

    @POST
    @Path("/failed-departure")
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(summary = "The goods did not leave as planned; names the new arrival, the same day")
    public ShipmentView failToDepart(@PathParam("id") UUID id, @Valid @NotNull FailedDeparture failed) {
        return shipments.asChanged(
                reporting.failToDepart(id, failed.reason(), failed.newDeparture(), failed.estimatedArrival()));
    }

    @POST
    @Path("/delivery")
    @Command
    @RolesAllowed({SHIPPING, PARTNER})
    @Operation(summary = "Proof of delivery: who received the goods, and the signature")
    public ShipmentView deliver(@PathParam("id") UUID id, @Valid @NotNull Delivery delivery) {
        return shipments.asChanged(
                reporting.deliver(id, delivery.receivedBy(), delivery.signature(), delivery.deliveredAt()));
    }

    @POST
    @Path("/cancellation")
    @Command
    @RolesAllowed(SHIPPING)
    @Operation(summary = "Takes a notice back before the goods leave; its quantities may be noticed again")
    public ShipmentView cancel(@PathParam("id") UUID id, @Valid @NotNull Cancel cancel) {
        return shipments.asChanged(reporting.cancel(id, cancel.reason()));
    }

    record Dispatch(
            @JsonDeserialize(using = DayOrInstant.class) @Nullable
            Instant estimatedArrival,

            @Size(max = 100) @Nullable String vehicle) {}

    /** @param at when it happened; absent: now */
    record Track(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String status,

            @NotBlank @Size(max = 100) String place,
            @Nullable Instant at,

            @JsonDeserialize(using = DayOrInstant.class) @Nullable
            Instant estimatedArrival,

            @Size(max = 1000) @Nullable String remark) {
        Report report(Instant now) {
            return new Report(status, place, at == null ? now : at, estimatedArrival, remark);
        }
    }

    record FailedDeparture(
            @NotBlank @Size(max = 1000) String reason,

            @JsonDeserialize(using = DayOrInstant.class) @Nullable
            Instant newDeparture,

            @NotNull @JsonDeserialize(using = DayOrInstant.class)
            Instant estimatedArrival) {}

    record Delivery(
            @NotBlank @Size(max = 200) String receivedBy,
            @Size(max = 200_000) @Nullable String signature,
            @Nullable Instant deliveredAt) {}

    record Cancel(@NotBlank @Size(max = 1000) String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reported(
            String status,
            String place,
            Instant at,
            @Nullable Instant estimatedArrival,
            @Nullable String remark,
            Instant reportedAt,
            String reportedBy) {
        static Reported of(Tracking tracking) {
            return new Reported(
                    tracking.status(),
                    tracking.place(),
                    tracking.at(),
                    tracking.estimatedArrival(),
                    tracking.remark(),
                    tracking.reportedAt(),
                    tracking.reportedBy());
        }
    }
}
