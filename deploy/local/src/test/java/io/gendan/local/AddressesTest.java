package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void everything_follows_from_the_base() {
        var addresses = Addresses.parse("9100");

        assertThat(addresses.service(Department.ORDER)).isEqualTo(9101);
        assertThat(addresses.service(Department.FINANCE)).isEqualTo(9106);
        assertThat(addresses.url(Department.REVIEW)).hasToString("http://127.0.0.1:9102");
        assertThat(addresses.postgres()).isEqualTo(9132);
        assertThat(addresses.issuer()).isEqualTo(9180);
        assertThat(addresses.kafka()).isEqualTo(9192);
        assertThat(addresses.detourToPostgres(Department.ORDER)).isEqualTo(9141);
        assertThat(addresses.detourToKafka(Department.ORDER)).isEqualTo(9151);
        assertThat(addresses.kafkaBehindDetour(Department.FINANCE)).isEqualTo(9166);
    }

    @Test
    void nothing_said_means_the_default() {
        assertThat(Addresses.parse(" ").base()).isEqualTo(Addresses.DEFAULT_BASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65500", "many"})
    void a_base_that_cannot_work_is_refused(String base) {
        assertThatThrownBy(() -> Addresses.parse(base))
                .isInstanceOf(Sorry.class)
                .hasMessageContaining(base);
    }
}
