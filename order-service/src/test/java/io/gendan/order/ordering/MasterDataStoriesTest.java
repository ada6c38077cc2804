package io.gendan.order.ordering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Customers, products and prices come in as files. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "sales",
        roles = {"sales", "sales-manager"})
class MasterDataStoriesTest extends OrderStory {
    @Test
    void a_second_import_changes_and_says_nothing() {
        SalesFloor.load("customers", "customers.csv").body("unchanged", equalTo(15), "changed", equalTo(0));
        SalesFloor.load("products", "products.csv").body("unchanged", equalTo(15));
        SalesFloor.load("prices", "prices.csv").body("created", equalTo(0), "changed", equalTo(0));

        assertThat(deliveries.saidAbout("C001")).containsExactly("io.gendan.order.customer.v1");
        assertThat(deliveries
                        .published("C001", "io.gendan.order.customer.v1")
                        .getFirst()
                        .path("class")
                        .asText())
                .isEqualTo("A");
        assertThat(deliveries.saidAbout("L-BOL600")).containsExactly("io.gendan.order.product.v1");
    }

    @Test
    void a_file_with_a_bad_row_is_refused_whole() {
        given().contentType("text/csv; charset=UTF-8")
                .body("price_list,product,currency,unit_price,valid_from\r\n"
                        + "EUR-2027,L-BOL600,EUR,60.00,2027-01-01\r\n"
                        + "EUR-2027,L-NOTHING,EUR,0,2027-01-01\r\n")
                .post("/prices/import")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:import-rejected"))
                .body("errors.row", hasItem(3));
        SalesFloor.load("prices", "prices.csv").body("created", equalTo(0));
    }
}
