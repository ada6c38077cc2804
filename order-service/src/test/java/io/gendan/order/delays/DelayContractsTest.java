package io.gendan.order.delays;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class DelayContractsTest {
    @Inject
    ObjectMapper json;

    @Test
    void delays_are_told_and_understood_as_promised() {
        EventContracts contracts = new EventContracts(Path.of("api/events"), json);
        contracts.produces(DelayNoticeSent.class);
        contracts.produces(DelayAccepted.class);
        contracts.produces(DelayRefused.class);
        contracts.consumes(
                WhenProductionRescheduled.ProductionRescheduled.class, Path.of("../planning-service/api/events"));
    }
}
