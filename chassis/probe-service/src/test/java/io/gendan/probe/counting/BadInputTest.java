package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer says what is wrong with it, and nothing of how the inside looks. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "ops", roles = "ops")
class BadInputTest extends GateStory {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'weight':{'value':'1E+2000000000','unit':'C62'}} | weight.value",
                "{'weight':{'value':1E+2000000000,'unit':'C62'}} | weight.value",
                "{'weight':{'value':'1E-2000000000','unit':'C62'}} | weight.value",
                "{'weight':{'value':'1234567890123456789012345678901','unit':'C62'}} | weight.value",
                "{'weight':{'value':'many','unit':'C62'}} | weight.value",
                "{'weight':{'value':'1','unit':'pieces'}} | weight",
                "{'weight':{'value':'1'}} | weight",
                "{'price':{'amount':'1E+2000000000','currency':'EUR'}} | price",
                "{'price':{'amount':1E+2000000000,'currency':'EUR'}} | price",
                "{'price':{'currency':'EUR'}} | price",
                "{'price':7} | price",
                "{'factor':'1E+2000000000'} | factor",
                "{'factor':[]} | factor",
                "{'note':'a\\u0000b'} | note",
                "{'note':{}} | note",
                "{'labels':{'a':'\\u0000'}} | labels.a",
                "{'side':'MIDDLE'} | side",
                "{'id':'7'} | id",
                "[] | ``",
            })
    void a_value_that_nobody_can_use_is_named(String body, String field) {
        String answer = given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/scales")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:gendan:problem:unreadable"))
                .body("errors[0].field", equalTo(field))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("io.gendan", "java.", "com.fasterxml", "org.joda", "`");
    }

    @Test
    void what_can_be_used_is_taken() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"weight":{"value":"1e3","unit":"C62"},"price":{"amount":12.3,"currency":"EUR"},
                         "factor":0.25,"note":"a b","labels":{"a":"b"},"side":"LEFT"}""")
                .post("/scales")
                .then()
                .statusCode(200)
                .body("weight.value", equalTo("1000"))
                .body("price.amount", equalTo("12.30"))
                .body("factor", equalTo("0.25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gates/a%00b", "/events?after=%00", "/ops/cases?open=%00"})
    void nothing_in_an_address_is_nul(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:gendan:problem:"));
    }

    @ParameterizedTest
    @CsvSource({"/events?after=abc,after", "/events?after=99999999999999999999,after", "/events?limit=many,limit"})
    void a_bad_cursor_is_named(String address, String field) {
        given().get(address)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:invalid"))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void what_is_not_there_is_still_not_found() {
        given().get("/gates/none?after=1").then().statusCode(404);
        given().get("/nowhere?x=y").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\":}", "{\"labels\":{\"\\u0000\":\"a\"}}"})
    void what_is_no_json_is_said_to_be_none(String body) {
        String answer = given().contentType(ContentType.JSON)
                .body(body)
                .post("/scales")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:unreadable"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("io.gendan", "java.", "com.fasterxml");
    }

    /** Said before it is sent: the server answers from the length alone. */
    @Test
    void a_body_that_is_too_large_is_refused() throws IOException {
        try (Socket server = new Socket("127.0.0.1", RestAssured.port)) {
            server.getOutputStream().write("""
                            POST /scales HTTP/1.1\r
                            Host: 127.0.0.1\r
                            Content-Type: application/json\r
                            Content-Length: 11000000\r
                            \r
                            """.getBytes(StandardCharsets.US_ASCII));
            byte[] status = server.getInputStream().readNBytes(12);
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void an_idempotency_key_that_no_index_can_keep_is_refused() {
        open(newCode(), "k".repeat(3_000))
                .statusCode(400)
                .body("type", equalTo("urn:gendan:problem:idempotency-key-too-long"));
    }

    @Test
    void the_factory_clock_does_not_leap_to_the_end_of_time() {
        post("/ops/clock", "{\"now\":\"+999999999-12-31T23:59:59Z\"}", null)
                .statusCode(422)
                .body("type", equalTo("urn:gendan:problem:clock-too-far-ahead"));
    }
}
