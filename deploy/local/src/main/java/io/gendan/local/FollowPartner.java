package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code partner <code>}: the sample consumer on what runs here. What it has seen is kept until {@code reset}. */
record FollowPartner(Place place, Screen screen) {

    private static final String MAIN = "io.gendan.partner.FollowShipments";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]*");

    int run(List<String> arguments) {
        var code = code(arguments);
        if (!new Background(place).isRunning()) {
            throw new Sorry("Nothing is running. Start it with ./gendan up");
        }
        new Build(place, screen).run(List.of(Modules.partner(place)));
        var journal = Folders.create(place.state().resolve("partners")).resolve(code + ".journal");
        return new JavaProgram(place.root().resolve("deploy/partner"), MAIN, List.of())
                .run(Map.of(), List.of(new Platform(place).bootstrapServers(), code, journal.toString()));
    }

    static String code(List<String> arguments) {
        return arguments.stream()
                .map(argument -> argument.toUpperCase(Locale.ROOT))
                .filter(CODE.asMatchPredicate())
                .findFirst()
                .filter(one -> arguments.size() == 1)
                .orElseThrow(
                        () -> new Sorry("Which partner? ./gendan partner <code>, such as DONGHAI, the carrier of the"
                                + " demo's orders (deploy/sample-factory/partners.csv)"));
    }
}
