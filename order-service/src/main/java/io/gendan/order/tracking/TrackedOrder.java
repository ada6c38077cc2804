package io.gendan.order.tracking;

import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.chassis.security.Roles.PURCHASER;
import static io.gendan.chassis.security.Roles.QUALITY;
import static io.gendan.chassis.security.Roles.SHIPPING;
import static io.gendan.chassis.security.Roles.WAREHOUSE;
import static io.gendan.chassis.security.Roles.WORKSHOP;

import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Queues;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.order.ordering.OrderView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything one wants to know of an order.
 *
 * @param steps the stages of its life
 * @param waiting what somebody of this department can do for it
 * @param papers what can be printed by now
 * @param cancel absent when it can no longer be called off
 * @param timeline newest first
 */
record TrackedOrder(
        OrderView order,
        String customerName,
        List<Step> steps,
        List<Queues.Waiting> waiting,
        List<WaitingWork.Paper> papers,
        @Nullable Form cancel,
        List<TimelineEntry> timeline) {

    /** @param state {@code done}, {@code now} or {@code ahead} */
    record Step(String stage, String state) {}

    /** Dates and instants of events, which are told as they were written. */
    public @Nullable Object when(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return written.length() == 10 ? LocalDate.parse(written) : Instant.parse(written);
        } catch (DateTimeParseException somethingElse) {
            return written;
        }
    }

    /** The department whose desk has the next step; the customer answers at the order's own. */
    public String nextDepartment() {
        if (order.nextStep() == null) {
            return "order";
        }
        return switch (order.nextStep().owner().toLowerCase(Locale.ROOT)) {
            case PLANNER, WORKSHOP, QUALITY -> "planning";
            case PURCHASER, WAREHOUSE -> "materials";
            case SHIPPING -> "shipping";
            case FINANCE -> "finance";
            default -> order.stage().name().equals("IN_REVIEW") ? "review" : "order";
        };
    }
}
