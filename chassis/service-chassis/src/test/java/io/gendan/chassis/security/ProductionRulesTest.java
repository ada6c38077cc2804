package io.gendan.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionRulesTest {
    private static final String ISSUER = "https://login.factory.example/realms/gendan";
    private static final List<String> US = List.of("gendan");

    @Test
    void a_real_issuer_a_named_audience_and_the_system_clock_are_production() {
        assertThat(ProductionRules.faults(ISSUER, true, US, false)).isEmpty();
    }

    @Test
    void an_issuer_on_this_machine_or_without_tls_is_refused() {
        for (String local : List.of(
                "http://127.0.0.1:8180/gendan",
                "https://127.0.0.1:8180/gendan",
                "https://localhost/gendan",
                "https://[::1]/gendan",
                "http://login.factory.example/",
                "no address",
                "https:///gendan")) {
            assertThat(ProductionRules.faults(local, true, US, false))
                    .as(local)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("issuer");
        }
    }

    @Test
    void without_an_issuer_nobody_can_log_in() {
        assertThat(ProductionRules.faults("", true, US, false)).hasSize(1);
        assertThat(ProductionRules.faults(ISSUER, false, US, false)).hasSize(1);
    }

    @Test
    void tokens_for_anybody_are_refused() {
        assertThat(ProductionRules.faults(ISSUER, true, List.of(), false)).hasSize(1);
        assertThat(ProductionRules.faults(ISSUER, true, List.of("any"), false)).hasSize(1);
    }

    @Test
    void a_clock_that_can_be_put_forward_is_refused() {
        assertThat(ProductionRules.faults(ISSUER, true, US, true))
                .hasSize(1)
                .first()
                .asString()
                .contains("clock");
    }
}
