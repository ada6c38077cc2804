package io.gendan.review.reviews;

import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.review.heads.Department;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The clocks of a review, laid on the working calendar of its plant. */
record Deadlines(WorkingCalendar calendar, Clocks clocks) {

    /** @param escalateAt when the general manager is told that the department is late */
    record Due(Instant at, Instant escalateAt) {}

    Due of(Department department, OrderClass orderClass, Instant from) {
        Instant at = calendar.plus(from, allowed(department, orderClass));
        return new Due(at, calendar.plus(at, clocks.escalation()));
    }

    /** The end of the last day on which the customer may accept a counter-offer. */
    Instant counterValidUntil(Instant decidedAt) {
        return calendar.endOfDay(calendar.plusDays(today(decidedAt), clocks.counterOfferDays()));
    }

    LocalDate today(Instant now) {
        return calendar.dateOf(now);
    }

    private Duration allowed(Department department, OrderClass orderClass) {
        return switch (department) {
            case SALES -> clocks.orderAnalysis();
            case GENERAL_MANAGEMENT -> clocks.conflict();
            case PLANNING -> regularOrCustom(orderClass, clocks.prePlan());
            case MATERIALS -> regularOrCustom(orderClass, clocks.stockReply());
            case FINANCE, ENGINEERING, QUALITY -> regularOrCustom(orderClass, clocks.regularReview());
        };
    }

    private Duration regularOrCustom(OrderClass orderClass, Duration regular) {
        return switch (orderClass) {
            case REGULAR -> regular;
            case CUSTOM -> clocks.customReview();
        };
    }
}
