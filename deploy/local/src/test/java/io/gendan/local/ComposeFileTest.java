package io.gendan.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.infrastructure.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The platform in containers is the one that the launcher starts. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern TOPIC = Pattern.compile("- (gendan\\.\\S+)");
    private static final Pattern USERS = Pattern.compile("/tmp/login.html,([^]]+)]");

    private final String compose = read(ROOT.resolve("deploy/containers/compose.yaml"));

    @Test
    void it_creates_the_same_topics() {
        assertThat(TOPIC.matcher(compose).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(Topic.ofAll(Department.slugs()).stream()
                        .map(Topic::argument)
                        .toList());
    }

    @Test
    void its_login_page_offers_the_same_users() {
        var users = USERS.matcher(compose);
        assertThat(users.find()).isTrue();
        assertThat(List.of(users.group(1).strip().split(",\\s+"))).isEqualTo(Users.all());
    }

    @ParameterizedTest
    @EnumSource
    void each_service_is_published_on_the_loopback_interface_at_its_own_port(Department department) {
        int port = new Addresses(Addresses.DEFAULT_BASE).service(department);
        assertThat(compose).contains("127.0.0.1:${PORT_" + department.name() + ":-" + port + "}:" + port);
        assertThat(read(ROOT.resolve(department.module()).resolve("src/main/resources/application.properties")))
                .contains("quarkus.http.port=" + port);
    }

    @Test
    void nothing_is_published_elsewhere() {
        assertThat(compose.lines().filter(line -> line.strip().startsWith("ports:")))
                .hasSize(Department.values().length + 2)
                .allMatch(line -> line.contains("[\"127.0.0.1:"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
