package io.gendan.chassis.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.DatabaseFailure;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.web.EntityTags;
import io.gendan.chassis.web.Versioned;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers given to commands with an {@code Idempotency-Key}; kept in the transaction of the command itself. */
@ApplicationScoped
class Answers {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final RoutingContext request;

    Answers(AgroalDataSource database, ObjectMapper json, Caller caller, RoutingContext request) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.request = request;
    }

    /** Whether the running request carries a key. */
    boolean repeatable() {
        String key = request.request().getHeader(HEADER);
        return key != null && !key.isBlank();
    }

    /**
     * Runs the command unless its key was answered before.
     *
     * @throws Replayed with the first answer
     * @throws Refused with {@link IdempotencyKeyReused}
     */
    Object once(@Nullable Object[] parameters, Supplier<Object> command) {
        if (!repeatable()) {
            return command.get();
        }
        String key = request.request().getHeader(HEADER);
        if (key.length() > LONGEST_KEY) {
            throw new Refused(new IdempotencyKeyTooLong(LONGEST_KEY));
        }
        String scope =
                String.join("|", caller.name(), request.request().method().name(), request.normalizedPath(), key);
        byte[] fingerprint = fingerprint(parameters);
        try (Connection connection = database.getConnection()) {
            // A concurrent twin waits here until the first one has committed or rolled back.
            if (!first(connection, scope, fingerprint)) {
                throw answeredBefore(connection, scope, fingerprint);
            }
            Object answer = command.get();
            keep(connection, scope, answer);
            return answer;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static boolean first(Connection connection, String scope, byte[] fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency (scope, request) values (?, ?) on conflict do nothing")) {
            insert.setString(1, scope);
            insert.setBytes(2, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    private static RuntimeException answeredBefore(Connection connection, String scope, byte[] fingerprint)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select request, status, location, etag, body from idempotency where scope = ?")) {
            select.setString(1, scope);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return MessageDigest.isEqual(row.getBytes("request"), fingerprint)
                        ? new Replayed(answer(row))
                        : new Refused(new IdempotencyKeyReused());
            }
        }
    }

    private static Response answer(ResultSet row) throws SQLException {
        Response.ResponseBuilder answer = Response.status(row.getInt("status")).header("Idempotency-Replayed", "true");
        String body = row.getString("body");
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.header(HttpHeaders.LOCATION, row.getString("location"))
                .header(HttpHeaders.ETAG, row.getString("etag"))
                .build();
    }

    private void keep(Connection connection, String scope, Object answer) throws SQLException {
        Object body = answer instanceof Response response ? response.getEntity() : answer;
        try (PreparedStatement update = connection.prepareStatement(
                "update idempotency set status = ?, location = ?, etag = ?, body = ? where scope = ?")) {
            update.setInt(1, answer instanceof Response response ? response.getStatus() : body == null ? 204 : 200);
            update.setString(
                    2, answer instanceof Response response ? response.getHeaderString(HttpHeaders.LOCATION) : null);
            update.setString(3, body instanceof Versioned versioned ? EntityTags.of(versioned) : null);
            update.setString(4, body == null ? null : write(body));
            update.setString(5, scope);
            update.executeUpdate();
        }
    }

    private byte[] fingerprint(@Nullable Object[] parameters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object parameter : parameters) {
                digest.update(write(parameter).getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("commands take and answer what JSON can say", e);
        }
    }
}
