package io.gendan.materials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The sample factory as it is shipped, in a plant of its own. */
@QuarkusTest
class SampleFactoryTest extends MaterialsTest {
    private JsonNode load(String path, String file) throws IOException {
        String csv = Files.readString(Path.of("../deploy/sample-factory", file)).replace("NB1", factory.plant());
        return given().contentType("text/csv")
                .body(csv)
                .post(path + "/import")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
    }

    private void loadAll() throws IOException {
        load("/items", "items.csv");
        load("/boms", "boms.csv");
        load("/suppliers", "suppliers.csv");
        load("/supplier-prices", "supplier-prices.csv");
        load("/stock", "opening-stock.csv");
    }

    private static String shortOf(JsonNode assessed, String item) {
        return StreamSupport.stream(
                        assessed.path("lines").path(0).path("shortages").spliterator(), false)
                .filter(one -> one.path("item").asText().equals(item))
                .map(one -> one.path("quantity").path("value").asText() + " on "
                        + one.path("expectedDate").asText())
                .findFirst()
                .orElse("nothing");
    }

    @Test
    void a_second_import_changes_nothing_and_the_orders_worth_placing_are_answered() throws IOException {
        factory.works();
        loadAll();
        for (String[] file : new String[][] {
            {"/items", "items.csv"},
            {"/boms", "boms.csv"},
            {"/suppliers", "suppliers.csv"},
            {"/supplier-prices", "supplier-prices.csv"},
            {"/stock", "opening-stock.csv"}
        }) {
            JsonNode again = load(file[0], file[1]);
            assertThat(again.path("unchanged")).as(file[1]).isEqualTo(again.path("rows"));
        }

        JsonNode bench = order().places("F-BEN150 40 2030-01-01").last("assessed");
        assertThat(bench.path("lines").path(0).path("shortages")).isEmpty();
        assertThat(bench.path("green").asBoolean()).isTrue();

        JsonNode bollards = order().places("L-BOL900 60 2030-01-01").last("assessed");
        assertThat(bollards.path("lines").path(0).path("shortages")).hasSize(1);
        assertThat(shortOf(bollards, "P-DRV40")).isEqualTo("7 on " + in(15));
        assertThat(bollards.path("lines").path(0).path("readyDate").asText()).isEqualTo(in(17));

        JsonNode pavilion = order().places("X-PAV01 10 2030-01-01").last("assessed");
        assertThat(shortOf(pavilion, "R-CORT")).isEqualTo("15.12 on " + in(25));
        assertThat(pavilion.path("lines").path(0).path("readyDate").asText()).isEqualTo(in(30));
    }
}
