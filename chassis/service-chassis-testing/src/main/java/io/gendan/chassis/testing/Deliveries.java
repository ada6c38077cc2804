package io.gendan.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.events.Event;
import io.gendan.chassis.events.Wire;
import io.gendan.chassis.intake.Envelope;
import io.gendan.chassis.intake.Intake;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.values.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings events to the service and sees what it says, through its real inbox and event log, without Kafka between. */
@ApplicationScoped
public class Deliveries {
    private final Intake intake;
    private final ObjectMapper json;
    private final FactoryClock clock;
    private final AgroalDataSource database;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    Deliveries(Intake intake, ObjectMapper json, FactoryClock clock, AgroalDataSource database) {
        this.intake = intake;
        this.json = json;
        this.clock = clock;
        this.database = database;
    }

    /** Delivers a fact as its producer would; the record is the consumer's own, annotated with its type. */
    public Envelope deliver(String key, Record event) {
        Envelope envelope = envelope(key, Wire.of(event.getClass()), write(event));
        again(envelope);
        return envelope;
    }

    /** Delivers JSON as it stands, such as a producer's example. */
    public Envelope deliver(String key, String type, String topic, String body) {
        Envelope envelope = envelope(key, new Wire(type, topic), body);
        again(envelope);
        return envelope;
    }

    /** Delivers the same event once more. */
    public void again(Envelope envelope) {
        intake.take(List.of(envelope));
    }

    /** Delivers several events in one go, as one poll of Kafka would bring them. */
    public void together(List<Envelope> envelopes) {
        intake.take(envelopes);
    }

    /** An event as it would come, numbered after the ones before it, not delivered yet. */
    public Envelope envelope(String key, Record event) {
        return envelope(key, Wire.of(event.getClass()), write(event));
    }

    private Envelope envelope(String key, Wire wire, String body) {
        String source = "/gendan/" + wire.topic().split("\\.")[1];
        long sequence = sequences.merge(wire.topic() + "|" + key, 1L, Long::sum);
        return new Envelope(
                Ids.next(), wire.type(), source, wire.topic(), key, key, sequence, clock.instant(), null, body);
    }

    /** Everything of a type this service has said about a key, oldest first. */
    public <E extends Record & Event> List<E> published(String key, Class<E> event) {
        return bodies(key, Wire.of(event).type()).stream()
                .map(body -> read(body, event))
                .toList();
    }

    /** The same as JSON trees, by the name on the wire. */
    public List<JsonNode> published(String key, String type) {
        return bodies(key, type).stream()
                .map(body -> read(body, JsonNode.class))
                .toList();
    }

    /** The types of everything said about a key, in order. */
    public List<String> saidAbout(String key) {
        return query("select type from event_log where key = ? order by sequence", key);
    }

    private List<String> bodies(String key, String type) {
        return query("select payload from event_log where key = ? and type = ? order by sequence", key, type);
    }

    private List<String> query(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Record event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
