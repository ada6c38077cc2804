package io.gendan.chassis.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the desks are and who may sit at them. */
@ConfigMapping(prefix = "gendan.desk")
public interface DeskConfig {
    /** Every department, in the order of the navigation. */
    List<String> departments();

    /** The address each department's screens have for a browser; departments without one are not in the navigation. */
    Map<String, URI> addresses();

    /** The roles that may open a department's screens. */
    Map<String, Set<String>> readers();

    /** The department whose {@code /desk/search} finds anything by its number. */
    String search();

    /** The numbers that the search finds; a subject that bears another has no page. */
    Pattern searchFinds();

    /** What the session cookie is encrypted with, the same for every department; at least 32 characters. */
    Optional<String> cookieSecret();

    /** Instants are shown in this zone. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
