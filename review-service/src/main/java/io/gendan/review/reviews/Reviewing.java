package io.gendan.review.reviews;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.NotYet;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.review.calendars.Calendars;
import io.gendan.review.heads.Department;
import io.gendan.review.signing.SigningRules;
import io.gendan.review.signing.StandingRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Load, tell, record: what every fact, command and clock does with a case. */
@ApplicationScoped
class Reviewing {
    private final ReviewCases cases;
    private final Calendars calendars;
    private final SigningRules rules;
    private final Clocks clocks;
    private final FactoryClock clock;
    private final Outbox outbox;
    private final DueWork due;

    Reviewing(
            ReviewCases cases,
            Calendars calendars,
            SigningRules rules,
            Clocks clocks,
            FactoryClock clock,
            Outbox outbox,
            DueWork due) {
        this.cases = cases;
        this.calendars = calendars;
        this.rules = rules;
        this.clocks = clocks;
        this.clock = clock;
        this.outbox = outbox;
        this.due = due;
    }

    /** What a case does when it is told something. */
    @FunctionalInterface
    interface Verb {
        List<ReviewEvent> tell(ReviewCase review, ReviewTerms terms);
    }

    /** @throws NotYet when the order, or the promise the fact speaks of, is not known here yet */
    ReviewCase awaited(UUID orderId, UUID promiseId) {
        ReviewCase review = cases.lockedOfOrder(orderId).orElseThrow(() -> new NotYet("order " + orderId));
        if (!review.knows(promiseId)) {
            throw new NotYet("promise " + promiseId);
        }
        return review;
    }

    void tell(ReviewCase review, Verb verb) {
        Optional<Instant> before = review.nextUrging();
        outbox.record(verb.tell(review, terms(review.plant())));
        if (!review.nextUrging().equals(before)) {
            wind(review);
        }
    }

    /** Sets the clock of a case to the next moment at which somebody has to be urged. */
    void wind(ReviewCase review) {
        String key = review.order().id().toString();
        review.nextUrging()
                .ifPresentOrElse(at -> due.at(at, key, ReviewClock.KIND), () -> due.cancel(key, ReviewClock.KIND));
    }

    /** What a plant's cases are told with at this moment. */
    ReviewTerms terms(String plant) {
        Instant now = clock.instant();
        return new ReviewTerms() {
            @Override
            public Instant now() {
                return now;
            }

            private @Nullable Deadlines read;

            @Override
            public Deadlines deadlines() {
                if (read == null) {
                    read = new Deadlines(calendars.officeOf(plant), clocks);
                }
                return read;
            }

            @Override
            public Map<Department, StandingRule> rules() {
                return rules.standing();
            }
        };
    }
}
