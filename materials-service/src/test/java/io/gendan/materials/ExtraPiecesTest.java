package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.intake.Envelope;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtraPiecesTest extends LampFactoryTest {
    @Test
    void extra_pieces_get_components_and_what_they_replace_is_a_variance() {
        lamps(100);
        UUID work = UUID.randomUUID();
        Desk order = begun(work);
        Envelope extra = order.needingExtra(work, 1, "2");
        order.says(extra).says(extra);
        // three drivers more: 2.2, in whole pieces
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 14 0");
        assertThat(order.heard("kit-completed")).hasSize(2);
        assertThat(order.heard("short")).isEmpty();

        order.completes(work, 1, factory.code("LAMP"), "10");
        assertThat(order.last("components-consumed").path("cost").path("amount").asText())
                .isEqualTo("260.00");
        var ledger = given().get("/stock/" + factory.code("DRIVER") + "/ledger")
                .then()
                .extract()
                .jsonPath();
        assertThat(ledger.getList("items.kind", String.class))
                .containsExactly("OPENING", "CONSUMPTION", "SCRAP", "VARIANCE");
        assertThat(ledger.getList("items.quantity", String.class)).containsExactly("100", "-10", "-1", "-3");
        factory.ledgerAddsUp("DRIVER");
    }

    @Test
    void components_that_lack_for_extra_pieces_are_bought_and_complete_the_kit_again() {
        lamps(11);
        UUID work = UUID.randomUUID();
        Desk order = begun(work);
        order.says(order.needingExtra(work, 1, "2"));
        assertThat(order.heard("kit-completed")).hasSize(1);
        assertThat(order.last("short")
                        .path("shortages")
                        .path(0)
                        .path("quantity")
                        .path("value")
                        .asText())
                .isEqualTo("3");
        // still in the workshop: begun work is not given back without more ado
        order.wantsBack(UUID.randomUUID(), 1);
        assertThat(order.heard("withdrawal-too-late")).hasSize(1);

        String number = bought(order);
        receives(number, line(1, 20)).statusCode(200);
        assertThat(order.heard("kit-completed")).hasSize(2);
        order.completes(work, 1, factory.code("LAMP"), "10");
        assertThat(factory.stock("DRIVER")).isEqualTo("17 0 0 0");
    }

    @Test
    void work_that_is_done_without_the_extra_pieces_uses_what_was_there() {
        lamps(11);
        UUID work = UUID.randomUUID();
        Desk order = begun(work);
        order.says(order.needingExtra(work, 1, "2")).completes(work, 1, factory.code("LAMP"), "10");
        assertThat(factory.stock("DRIVER")).isEqualTo("0 0 0 0");
        assertThat(order.last("components-consumed").path("cost").path("amount").asText())
                .isEqualTo("230.00");
        assertThat(openRequests(order)).isEmpty();
    }

    @Test
    void extra_pieces_heard_of_before_their_work_order_wait_for_it() {
        lamps(100);
        UUID work = UUID.randomUUID();
        Desk order = released(lamps("10", "2030-01-01"));
        order.says(order.needingExtra(work, 1, "2"));
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 11 0");
        order.schedules(work, 1, factory.code("LAMP"), "10");
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 14 0");
    }

    @Test
    void extra_pieces_of_a_frozen_line_get_their_components_when_the_order_goes_on() {
        lamps(100);
        UUID work = UUID.randomUUID();
        UUID withdrawal = UUID.randomUUID();
        Desk order = begun(work).wantsBackEvenIfStarted(withdrawal, 1);
        order.says(order.needingExtra(work, 1, "2"));
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 11 0");
        order.abandons(withdrawal);
        assertThat(factory.stock("DRIVER")).isEqualTo("100 0 14 0");
        assertThat(order.heard("kit-completed")).hasSize(2);
    }

    @Test
    void extra_pieces_of_a_frozen_line_are_bought_for_when_the_order_goes_on() {
        lamps(11);
        UUID work = UUID.randomUUID();
        UUID withdrawal = UUID.randomUUID();
        Desk order = begun(work).wantsBackEvenIfStarted(withdrawal, 1);
        order.says(order.needingExtra(work, 1, "2"));
        assertThat(openRequests(order)).isEmpty();
        order.abandons(withdrawal);
        assertThat(openRequests(order)).hasSize(1);
    }

    private Desk begun(UUID work) {
        return released(lamps("10", "2030-01-01"))
                .schedules(work, 1, factory.code("LAMP"), "10")
                .starts(work, 1);
    }
}
