package io.gendan.infrastructure;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; in a container root is often all there is. */
final class Unprivileged {

    private static final List<String> OWN_USER_NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    /** The command as it is for an ordinary user; for root, inside a user namespace in which root is nobody. */
    static List<String> command(String... command) {
        if (!Root.IS_ME) {
            return List.of(command);
        }
        if (!Root.MAY_OPEN_NAMESPACE) {
            throw new InfrastructureFailure(
                    "PostgreSQL does not run as root, and this system does not let root open a user namespace (unshare --user). "
                            + "Run as an ordinary user.");
        }
        return Stream.concat(OWN_USER_NAMESPACE.stream(), Stream.of(command)).toList();
    }

    private static final class Root {
        static final boolean IS_ME = new UnixSystem().getUid() == 0;
        static final boolean MAY_OPEN_NAMESPACE = IS_ME && Command.succeeds("unshare", "--user", "true");
    }
}
