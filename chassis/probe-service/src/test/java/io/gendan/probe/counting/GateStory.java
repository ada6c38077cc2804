package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.intake.Intake;
import io.gendan.chassis.intake.WaitingRoom;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import io.gendan.chassis.values.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stories about gates are told with. */
abstract class GateStory {
    static final String VISITOR_CAME = "io.gendan.street.visitor-came.v1";
    static final String STREET = "gendan.street.events";

    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    Intake intake;

    @Inject
    WaitingRoom waitingRoom;

    @Inject
    AgroalDataSource database;

    static String newCode() {
        return "g-" + Ids.next().toString().substring(24);
    }

    static String newGate() {
        String code = newCode();
        open(code, null).statusCode(201).header("Location", containsString("/gates/" + code));
        return code;
    }

    static ValidatableResponse open(String code, @Nullable String idempotencyKey) {
        return post("/gates", "{\"code\":\"" + code + "\"}", idempotencyKey);
    }

    static ValidatableResponse visit(String gate, long number, @Nullable String idempotencyKey) {
        return post("/gates/" + gate + "/visits", "{\"number\":" + number + "}", idempotencyKey);
    }

    static ValidatableResponse post(String path, String body, @Nullable String idempotencyKey) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey))
                .post(path)
                .then();
    }

    static void visits(String gate, int expected) {
        given().get("/gates/" + gate).then().statusCode(200).body("visits", equalTo(expected));
    }

    /** As a person at the database would: what no command of the probe can do. */
    int change(String sql, String... values) {
        try (Connection connection = database.getConnection()) {
            return change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int change(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    List<String> texts(String sql, String... values) {
        try (Connection connection = database.getConnection()) {
            return texts(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> texts(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (row.next()) {
                    texts.add(row.getString(1));
                }
                return texts;
            }
        }
    }

    long count(String sql, String... values) {
        return Long.parseLong(texts(sql, values).getFirst());
    }

    void closed(String gate, boolean closed) {
        change("update gate set closed = " + closed + ", version = version + 1 where code = ?", gate);
    }
}
