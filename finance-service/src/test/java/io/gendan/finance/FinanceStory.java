package io.gendan.finance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What every story of finance starts with: a booted service, the other departments by hand, and books that balance. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(
        user = "finance",
        roles = {"finance", "auditor", "ops"})
abstract class FinanceStory {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    /** A customer of its own for each story, so that stories do not share a limit. */
    String customer(String limit, String currency) {
        String code = "C" + Ids.next().toString().substring(26);
        csv("/credit-limits", "customer,credit_limit,currency\n%s,%s,%s\n".formatted(code, limit, currency))
                .statusCode(200);
        return code;
    }

    TradeOrder order(String customer) {
        return new TradeOrder(this, customer, "SO-2026-%06d".formatted(NUMBERS.incrementAndGet()));
    }

    void rates() {
        csv("/exchange-rates", """
            base_currency,currency,date,rate,source
            EUR,USD,2026-01-05,1.10,sample
            EUR,JPY,2026-01-05,160,sample
            EUR,GBP,2026-01-05,0.85,sample
            EUR,CNY,2026-01-05,7.80,sample
            """).statusCode(200);
    }

    static ValidatableResponse csv(String collection, String text) {
        return given().contentType("text/csv")
                .body(text)
                .post(collection + "/import")
                .then();
    }

    static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    static ValidatableResponse get(String path, Object... parameters) {
        return given().get(path, parameters).then();
    }

    /** A line of a bank statement with a bank reference of its own. */
    static ValidatableResponse pay(String customer, String amount, @Nullable String reference) {
        return pay(customer, amount, reference, "B-" + Ids.next());
    }

    static ValidatableResponse pay(String customer, String amount, @Nullable String reference, String bankReference) {
        String[] money = amount.split(" ");
        return post("/payments", """
            {"customer":"%s","amount":{"amount":"%s","currency":"%s"},"reference":%s,"receivedOn":"2026-03-02",
             "bankReference":"%s"}\
            """.formatted(
                customer, money[0], money[1], reference == null ? "null" : '"' + reference + '"', bankReference));
    }

    /** An event as its producer would send it, numbered after the ones before it, not delivered yet. */
    Envelope envelope(String key, String type, String topic, String body) {
        String source = "/gendan/" + topic.split("\\.")[1];
        long sequence = SEQUENCES.merge(topic + key, 1L, Long::sum);
        return new Envelope(Ids.next(), type, source, topic, key, key, sequence, clock.now(), null, body);
    }

    static String money(JsonNode money) {
        return money.get("amount").asText() + " " + money.get("currency").asText();
    }

    /** Whoever waits for credit is asked in a moment. */
    void freedCreditIsGivenOut() {
        clock.advance(Duration.ofSeconds(1));
    }

    BigDecimal exposure(String customer) {
        return new BigDecimal(get("/credit-accounts/{c}", customer)
                .statusCode(200)
                .extract()
                .path("exposure.amount")
                .toString());
    }

    void change(String sql, String value) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> query(String sql, String... values) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            ResultSet row = select.executeQuery();
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The order desk publishes who the customer is. */
    void published(String customer, String area) {
        deliveries.again(envelope(
                customer, "io.gendan.order.customer.v1", "gendan.order.master", """
            {"code":"%s","name":"Huerta Clara","country":"ES","currency":"EUR","area":"%s"}\
            """.formatted(customer, area)));
    }

    List<String> cases(TradeOrder order) {
        return query("select kind from exception_case where key = ? order by id", order.id());
    }

    @AfterEach
    void nothing_is_parked_and_every_book_balances() {
        assertThat(query("select key || ': ' || reason from parked_key")).isEmpty();
        assertThat(query("select currency from journal_entry e join posting p on p.entry_id = e.id"
                        + " group by currency having sum(amount) <> 0"))
                .isEmpty();
        assertThat(query("select order_number from order_account where allocated + returned > received"))
                .isEmpty();
        assertThat(query("""
            select a.customer from credit_account a left join (
                select customer,
                       sum(exposure) filter (where state in ('HELD', 'COMMITTED')) held,
                       sum(exposure - moved) filter (where state = 'CONSUMED') taken
                from credit_hold group by customer) h on h.customer = a.customer
            left join (select customer, sum(exposure - relieved) owed from invoice group by customer) i
                on i.customer = a.customer
            where a.held <> coalesce(h.held, 0) or a.taken <> coalesce(h.taken, 0)
               or a.receivables <> coalesce(i.owed, 0)\
            """))
                .as("exposure is the sum of what it" + " is made of")
                .isEmpty();
        assertThat(query("""
            select p.id::text from payment p where applied <>
              (select coalesce(sum(amount), 0) from payment_allocation a where a.payment_id = p.id)\
            """)).isEmpty();
    }
}
