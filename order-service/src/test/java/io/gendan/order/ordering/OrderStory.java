package io.gendan.order.ordering;

import io.agroal.api.AgroalDataSource;
import io.gendan.chassis.testing.Deliveries;
import io.gendan.chassis.testing.TestClock;
import io.gendan.order.SampleFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the stories of the order desk have in common: its neighbours, and a customer who likes bollard lights. */
abstract class OrderStory {
    @Inject
    Deliveries deliveries;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @Inject
    SampleFactory sample;

    SalesFloor floor;

    @BeforeEach
    void the_sample_factory_is_known() {
        sample.isKnown();
        floor = new SalesFloor(deliveries, clock.now());
    }

    /** Bollard lights for C004: deposit 30 %, balance before shipment, five percent tolerance. */
    List<Map<String, Object>> bollards() {
        return List.of(floor.line("L-BOL600", 40));
    }

    /** The kinds of the exception cases about it. */
    List<String> cases(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select kind from exception_case where key = ?")) {
            select.setString(1, id.toString());
            List<String> kinds = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    kinds.add(row.getString(1));
                }
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
