package io.gendan.infrastructure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An OpenID Connect issuer that believes whoever asks, so it listens on 127.0.0.1 only and has no place in production.
 * A token for the client id {@code planner} has that subject and the group {@code planner}; {@code customer-C100} is in the group
 * {@code customer} with the claim {@code customer=C100}; likewise {@code partner-…}. Its signing key is always the same, so tokens
 * outlive a restart.
 */
public final class IdentityIssuer extends TrainableServer {

    private final int port;
    private final List<String> users;

    /** @param users whom the login page offers */
    public IdentityIssuer(Path folder, int port, List<String> users) {
        super("Identity issuer", folder, "issuer", new ChildJvm("io.gendan.infrastructure.issuer.Issuer", "64m"));
        this.port = port;
        this.users = List.copyOf(users);
    }

    /** For tests: a free port, and nothing left after the JVM ends. */
    public static IdentityIssuer throwAway(String... users) {
        return new IdentityIssuer(ThrowAway.folderOf("issuer"), Ports.free(), List.of(users));
    }

    public int port() {
        return port;
    }

    /** The value for {@code quarkus.oidc.auth-server-url}; {@code /token} below it hands out tokens. */
    public String url() {
        return "http://127.0.0.1:" + port + "/gendan";
    }

    @Override
    public boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(url() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    List<String> arguments() {
        var arguments = new ArrayList<>(
                List.of(Integer.toString(port), folder().resolve("login.html").toString()));
        arguments.addAll(users);
        return arguments;
    }
}
