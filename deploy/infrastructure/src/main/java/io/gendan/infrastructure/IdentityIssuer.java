package io.gendan.infrastructure;

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

    private static final ChildJvm JVM = new ChildJvm("io.gendan.infrastructure.issuer.Issuer", "64m");

    private final int port;
    private final List<String> users;

    /** @param users whom the login page offers */
    public IdentityIssuer(Path folder, int port, List<String> users) {
        super("Identity issuer", folder, "issuer");
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
        return Ports.httpStatus(port, "/gendan/.well-known/openid-configuration", Duration.ofSeconds(2)) == 200;
    }

    @Override
    protected Path cache() {
        return JVM.cache();
    }

    @Override
    protected List<String> command() {
        return JVM.command(cacheOption(), arguments());
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(
                List.of("127.0.0.1:" + port, folder().resolve("login.html").toString()));
        arguments.addAll(users);
        return arguments;
    }
}
