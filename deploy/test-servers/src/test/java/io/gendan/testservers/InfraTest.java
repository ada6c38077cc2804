package io.gendan.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.testcontainers.images.PullPolicy;

class InfraTest {

    @Test
    void one_word_chooses_and_none_lets_the_machine_decide() {
        assertThat(Infra.parse("containers")).isEqualTo(Infra.CONTAINERS);
        assertThat(Infra.parse("embedded")).isEqualTo(Infra.EMBEDDED);
        assertThat(Infra.parse(" ")).isEqualTo(Infra.AUTOMATIC);
    }

    @Test
    void another_word_is_a_mistake_and_not_a_default() {
        assertThatThrownBy(() -> Infra.parse("container")).hasMessageContaining("neither containers nor embedded");
    }

    @Test
    void no_image_is_ever_downloaded() {
        assertThat(PullPolicy.defaultPolicy()).isInstanceOf(NeverPull.class);
    }
}
