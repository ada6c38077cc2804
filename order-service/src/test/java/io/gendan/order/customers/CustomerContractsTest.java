package io.gendan.order.customers;

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
class CustomerContractsTest {
    @Inject
    ObjectMapper json;

    @Test
    void a_customer_is_published_as_promised() {
        EventContracts contracts = new EventContracts(Path.of("api/events"), json);
        contracts.produces(CustomerPublished.class);
    }
}
