package io.gendan.infrastructure.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserTest {

    @Test
    void a_role_with_a_hyphen_is_a_role() {
        assertThat(new User("sales-manager").claims()).containsEntry("groups", List.of("sales-manager"));
    }

    @Test
    void a_customer_is_told_apart_by_code() {
        assertThat(new User("customer-C-7").claims())
                .containsEntry("groups", List.of("customer"))
                .containsEntry("customer", "C-7");
    }

    @Test
    void an_area_manager_has_an_area() {
        assertThat(new User("area-manager-EUROPE/IBERIA").claims())
                .containsEntry("groups", List.of("area-manager"))
                .containsEntry("area", "EUROPE/IBERIA");
    }

    @Test
    void claims_become_json_a_form_can_carry() {
        assertThat(LoginPage.offering(List.of("partner-A\"B")))
                .contains("value=\"partner-A&quot;B\"")
                .contains("&quot;partner&quot;:&quot;A\\&quot;B&quot;");
    }
}
