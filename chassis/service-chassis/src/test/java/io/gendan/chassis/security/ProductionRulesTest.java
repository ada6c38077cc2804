package io.gendan.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionRulesTest {
    private static final String ISSUER = "https://login.factory.example/realms/gendan";
    private static final List<String> US = List.of("gendan");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Tenant PROGRAMS = new Tenant("quarkus.oidc", ISSUER, true, US);
    private static final Tenant PEOPLE = new Tenant("quarkus.oidc.desk", ISSUER, true, US);

    private static List<String> faults(Tenant programs, Tenant people) {
        return ProductionRules.faults(List.of(programs, people), SECRET, false);
    }

    @Test
    void a_real_issuer_a_named_audience_and_the_system_clock_are_production() {
        assertThat(faults(PROGRAMS, PEOPLE)).isEmpty();
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
            assertThat(faults(new Tenant("quarkus.oidc", local, true, US), PEOPLE))
                    .as(local)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("issuer", local);
        }
    }

    @Test
    void people_log_in_at_a_real_issuer_too() {
        assertThat(faults(PROGRAMS, new Tenant("quarkus.oidc.desk", "http://127.0.0.1:8180/gendan", true, US)))
                .hasSize(1)
                .first()
                .asString()
                .contains("QUARKUS_OIDC_DESK_AUTH_SERVER_URL");
    }

    @Test
    void without_an_issuer_nobody_can_log_in() {
        assertThat(faults(new Tenant("quarkus.oidc", "", true, US), PEOPLE)).hasSize(1);
        assertThat(faults(new Tenant("quarkus.oidc", ISSUER, false, US), PEOPLE))
                .hasSize(1);
        assertThat(faults(PROGRAMS, new Tenant("quarkus.oidc.desk", "", true, US)))
                .hasSize(1);
    }

    @Test
    void tokens_for_anybody_are_refused() {
        for (List<String> anybody : List.of(List.<String>of(), List.of("any"), List.of("gendan", "any"))) {
            assertThat(faults(new Tenant("quarkus.oidc", ISSUER, true, anybody), PEOPLE))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("QUARKUS_OIDC_TOKEN_AUDIENCE");
            assertThat(faults(PROGRAMS, new Tenant("quarkus.oidc.desk", ISSUER, true, anybody)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("QUARKUS_OIDC_DESK_TOKEN_AUDIENCE");
        }
    }

    @Test
    void a_short_secret_of_the_session_is_refused() {
        assertThat(ProductionRules.faults(List.of(PROGRAMS, PEOPLE), SECRET.substring(1), false))
                .hasSize(1)
                .first()
                .asString()
                .contains("GENDAN_DESK_COOKIE_SECRET");
    }

    @Test
    void a_clock_that_can_be_put_forward_is_refused() {
        assertThat(ProductionRules.faults(List.of(PROGRAMS, PEOPLE), SECRET, true))
                .hasSize(1)
                .first()
                .asString()
                .contains("clock");
    }
}
