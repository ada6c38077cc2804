package io.gendan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What planning's stories have in common: a desk in a week of its own, and buckets that add up when the story is over. */
abstract class PlanningStory {
    static final String LIGHT = "L-BOL900";

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    LocalDate monday;

    @BeforeEach
    void a_fresh_week() {
        monday = desk.openOnMonday();
    }

    @AfterEach
    void every_bucket_is_the_sum_of_its_slots() {
        assertThat(desk.brokenBuckets()).isZero();
    }
}
