package io.gendan.local;

import java.time.Duration;
import java.util.Locale;

/** What {@code up} leaves on the screen: addresses, users, and the next things to try. */
record Welcome(Place place, Screen screen) {

    void print(Report report, Duration took) {
        var addresses = place.addresses();
        screen.say("");
        screen.say(
                "Gendan is up after %s; %s resident in all, %s in the six services",
                Screen.seconds(took), gibibytes(report, false), gibibytes(report, true));
        screen.say("");
        for (var department : Department.values()) {
            screen.say(
                    "  %-10s %s/desk   API %s/openapi",
                    department.slug(), addresses.url(department), addresses.url(department));
        }
        screen.say("  %-10s http://127.0.0.1:%d/gendan", "issuer", addresses.issuer());
        screen.say("  %-10s 127.0.0.1:%d", "kafka", addresses.kafka());
        screen.say(
                "  %-10s 127.0.0.1:%d, database and role per department; passwords in %s",
                "postgres",
                addresses.postgres(),
                place.root().relativize(place.state().resolve("secrets")));
        screen.say("");
        screen.say("Open a desk in a browser and choose who you are, without a password: "
                + String.join(", ", Users.ROLES) + ", or one of the customers.");
        screen.say(
                "Next: ./gendan demo   ./gendan status   ./gendan logs <service>   ./gendan time advance P1D   ./gendan down");
    }

    private static String gibibytes(Report report, boolean servicesOnly) {
        long kibibytes = report.servers().stream()
                .filter(server ->
                        !servicesOnly || Department.called(server.name()).isPresent())
                .mapToLong(server -> Memory.resident(server.pid()).orElse(0))
                .sum();
        return String.format(Locale.ROOT, "%.2f GiB", kibibytes / 1024.0 / 1024.0);
    }
}
