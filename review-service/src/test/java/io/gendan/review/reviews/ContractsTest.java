package io.gendan.review.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.OpenApiContract;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may rely on, and what we rely on. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
class ContractsTest {
    @Inject
    ObjectMapper json;

    @Test
    void the_rest_api_is_the_committed_one() {
        OpenApiContract.isCommitted();
    }

    @ParameterizedTest
    @ValueSource(classes = {ReviewOpened.class, SignOffRecorded.class, SignOffOverdue.class, OrderReviewDecided.class})
    void what_we_say_is_what_we_promised_to_say(Class<? extends Record> event) {
        new EventContracts(Path.of("api/events"), json).produces(event);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OrderPlaced.class,
                ReassessmentRequested.class,
                OrderConfirmed.class,
                OrderCancelled.class,
                OrderClosed.class
            })
    void we_read_what_order_says(Class<? extends Record> event) {
        reads("order", event);
    }

    @ParameterizedTest
    @ValueSource(classes = {MaterialsAssessed.class, MaterialsHoldLapsed.class})
    void we_read_what_materials_says(Class<? extends Record> event) {
        reads("materials", event);
    }

    @ParameterizedTest
    @ValueSource(classes = {CapacityAssessed.class, PlanningHoldLapsed.class})
    void we_read_what_planning_says(Class<? extends Record> event) {
        reads("planning", event);
    }

    @ParameterizedTest
    @ValueSource(classes = {CreditAssessed.class, FinanceHoldLapsed.class})
    void we_read_what_finance_says(Class<? extends Record> event) {
        reads("finance", event);
    }

    private void reads(String department, Class<? extends Record> event) {
        Path producer = Path.of("../%s-service/api/events".formatted(department));
        assertThat(new EventContracts(producer, json).consumes(event, producer))
                .hasNoNullFieldsOrPropertiesExcept("holdValidUntil");
    }
}
