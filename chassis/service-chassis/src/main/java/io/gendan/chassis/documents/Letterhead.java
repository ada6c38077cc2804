package io.gendan.chassis.documents;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The factory as its papers name it. Texts are by language tag; {@code en} is printed where a language has none. */
@ConfigMapping(prefix = "gendan.document")
public interface Letterhead {
    Map<String, String> name();

    Map<String, String> address();

    /** Telephone, mail, web: as printed. */
    Optional<String> contact();

    Bank bank();

    /** Instants are printed in this zone. */
    ZoneId zone();

    /** Where customers pay to. */
    interface Bank {
        Map<String, String> name();

        String account();

        /** ISO 9362. */
        String bic();
    }
}
