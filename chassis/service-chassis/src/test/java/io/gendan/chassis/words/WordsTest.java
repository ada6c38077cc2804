package io.gendan.chassis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(false);

    @Test
    void an_argument_may_be_a_key_itself() {
        assertThat(words.say(Language.ZH, Phrase.of("tray.waits-for", "@role.sales")))
                .isEqualTo("等待：业务跟单");
    }

    @Test
    void a_value_nobody_has_words_for_is_shown_as_it_is() {
        assertThat(words.say(Language.EN, Phrase.of("tray.waits-for", "@role.STARGAZER")))
                .isEqualTo("Waits for: STARGAZER");
    }

    @Test
    void where_tests_run_it_is_a_fault() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Words(true).say(Language.EN, Phrase.of("tray.waits-for", "@role.STARGAZER")))
                .withMessageContaining("role.STARGAZER");
    }

    @Test
    void what_people_wrote_stays_as_they_wrote_it() {
        String written = "@role.sales, please";

        assertThat(words.say(Language.EN, Phrase.of("as-written", Phrase.asWritten(written))))
                .isEqualTo(written);
        assertThat(words.say(Language.EN, Phrase.of("as-written", Phrase.asWritten("@@"))))
                .isEqualTo("@@");
    }
}
