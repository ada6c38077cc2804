package io.gendan.shipping.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.chassis.events.Brokers;
import io.gendan.chassis.events.Transients;
import io.gendan.infrastructure.KafkaBroker;
import io.gendan.shipping.ShippingSettings;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaTopicsIT {
    private static final KafkaBroker KAFKA = KafkaBroker.throwAway(List.of());

    @BeforeAll
    static void start() {
        KAFKA.start();
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
    }

    private record Settings(boolean createsPartnerTopics) implements ShippingSettings {
        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public String gs1CompanyPrefix() {
            return "9521234";
        }

        @Override
        public Map<String, BigDecimal> unpackingPerCarton() {
            return Map.of();
        }

        @Override
        public UsualCarton usualCarton() {
            throw new AssertionError("nothing is packed here");
        }

        @Override
        public Map<String, Integer> usualDaysOnTheWay() {
            return Map.of();
        }
    }

    private static PartnerTopics topics(boolean creates) {
        return new KafkaTopics(
                new Brokers(Map.of("bootstrap.servers", KAFKA.bootstrapServers())), new Settings(creates));
    }

    @Test
    void a_missing_topic_is_created_once_with_one_partition() throws Exception {
        topics(true).ensure("gendan.shipments.bluewave");
        topics(true).ensure("gendan.shipments.bluewave");
        topics(false).ensure("gendan.shipments.bluewave");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA.bootstrapServers()))) {
            assertThat(admin.describeTopics(List.of("gendan.shipments.bluewave"))
                            .allTopicNames()
                            .get())
                    .hasEntrySatisfying(
                            "gendan.shipments.bluewave",
                            topic -> assertThat(topic.partitions()).hasSize(1));
        }
    }

    /** What passes by itself would be tried five times a second. */
    @Test
    void a_topic_that_others_declare_is_waited_for_without_hurry() {
        assertThatThrownBy(() -> topics(false).ensure("gendan.shipments.redline"))
                .isInstanceOf(PartnerTopics.Missing.class)
                .hasMessageContaining("gendan.shipments.redline")
                .satisfies(
                        missing -> assertThat(Transients.isTransient(missing)).isFalse());
    }
}
