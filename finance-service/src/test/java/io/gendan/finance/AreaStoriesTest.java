package io.gendan.finance;

import static org.hamcrest.Matchers.equalTo;

import io.gendan.chassis.values.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AreaStoriesTest extends FinanceStory {
    private TradeOrder in(String area) {
        TradeOrder order = order("C" + Ids.next().toString().substring(26))
                .beforeShipment(30)
                .line(10, "100", "1000.00")
                .placed();
        if (!area.isEmpty()) {
            published(order.customer(), area);
        }
        return order;
    }

    private static void reads(TradeOrder order, int status) {
        get("/credit-accounts/{c}", order.customer()).statusCode(status);
        get("/orders/{o}/account", order.number()).statusCode(status);
    }

    @Test
    @TestSecurity(
            user = "maria",
            roles = "area-manager",
            attributes = @SecurityAttribute(key = "area", value = "EUROPE"))
    void an_area_manager_sees_the_own_part_of_the_tree_and_nothing_else() {
        reads(in("EUROPE/IBERIA"), 200);
        reads(in("EUROPE"), 200);
        reads(in("EUROPEAN-TURKEY"), 404);
        reads(in("ASIA/JAPAN"), 404);
        reads(in(""), 404);
        get("/orders/{o}/account", in("ASIA/JAPAN").number())
                .body("type", equalTo("urn:gendan:problem:order-not-found"));
    }

    @Test
    @TestSecurity(user = "nobody", roles = "area-manager")
    void an_area_manager_without_an_area_sees_nothing() {
        reads(in("EUROPE/IBERIA"), 404);
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"area-manager", "sales"},
            attributes = @SecurityAttribute(key = "area", value = "ASIA"))
    void another_role_that_reads_is_not_narrowed() {
        reads(in("EUROPE/IBERIA"), 200);
    }
}
