package io.gendan.local;

import io.gendan.infrastructure.InfrastructureFailure;
import java.util.Arrays;
import java.util.List;

/** The command line. */
public final class Gendan {

    private static final String USAGE = """
            Usage: ./gendan <command>
              up [--foreground]       build what is stale, start everything, print addresses and users
              demo [--exit]           up, then orders from inquiry to payment on the factory clock;
                                      --exit stops everything at the end, status 0 only if every invariant holds
              test                    every test there is; --containers or --embedded chooses what they run on
              status                  what runs, since when, with how much memory
              logs [-f] <service>     a service, postgres, kafka, issuer, supervisor or build
              restart <service>       stop and start one of them
              time advance <how far>  P3D, PT8H, 2026-05-04 or 2026-05-04T08:00:00Z: factory clock of all services
              partner <code>          follow a partner's shipments as the partner would; Ctrl-C ends it
              bench [suite …]         measure what is built, on data of its own; --glance is short, --json FILE
              chaos                   kill, freeze, cut off, fill disks, repeat, poison while orders live, then check every
                                      invariant; --seed N plays the same faults again, --minutes N (0.5 is half a minute), --orders N
              down                    stop everything; data stays
              reset [--yes]           stop everything and delete all data
              engine up|images|status|down   a container engine and base images from Debian's packages
              images [department …]   an image per service
              compose <command>       the platform in containers, by docker compose
            Ports start at GENDAN_PORT_BASE (8100), data is in GENDAN_STATE (.gendan). JAVA_HOME may name a JDK 25, GENDAN_MVN a Maven;
            GENDAN_JAVA_OPTIONS adds JVM options to the services, GENDAN_TRAINING=no starts them untrained.""";

    private Gendan() {}

    public static void main(String[] arguments) {
        var screen = new Screen(System.out);
        int status;
        try {
            status = run(Arrays.asList(arguments), screen);
        } catch (Sorry | InfrastructureFailure plain) {
            System.err.println(plain.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    private static int run(List<String> arguments, Screen screen) {
        var place = Place.here();
        var command = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.stream().skip(1).toList();
        return switch (command) {
            case "up" -> up(place, rest, screen);
            case "demo" -> demo(place, rest, screen);
            case "status" -> new Status(running(place), screen).run();
            case "logs" -> new Logs(place).run(rest);
            case "restart" -> restart(place, rest, screen);
            case "time" -> new AdvanceTime(running(place), screen).run(rest);
            case "partner" -> new FollowPartner(running(place), screen).run(rest);
            case "bench" -> new Trial(place, screen).bench(rest);
            case "chaos" -> new Trial(place, screen).chaos(rest);
            case "down" -> down(place, screen);
            case "reset" -> reset(place, rest, screen);
            case "supervise" -> supervise(Place.of(rest));
            case "help", "--help", "-h" -> help(screen);
            default -> throw new Sorry("There is no command " + command + ".\n" + USAGE);
        };
    }

    private static int help(Screen screen) {
        screen.say(USAGE);
        return 0;
    }

    private static int up(Place place, List<String> options, Screen screen) {
        new Up(place, screen).run();
        return options.contains("--foreground") ? stay(place, screen) : 0;
    }

    /** Until Ctrl-C, or until the supervisor ends for another reason. */
    private static int stay(Place place, Screen screen) {
        var background = new Background(place);
        Runtime.getRuntime().addShutdownHook(new Thread(background::stop));
        screen.say("Ctrl-C stops everything.");
        while (background.isRunning()) {
            Pause.of(java.time.Duration.ofMillis(500));
        }
        return 0;
    }

    private static int demo(Place place, List<String> options, Screen screen) {
        Demo.requireWalk(place);
        boolean exit = options.contains("--exit");
        if (exit) {
            // Whatever ends this command, Ctrl-C included, nothing stays behind.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> new Background(place).stop()));
        }
        var running = new Up(place, screen).with(Modules.walk(place)).run();
        int status = new Demo(running, screen).run();
        screen.say(status == 0 ? "Every invariant holds." : "The walk ended with status " + status + ".");
        return status;
    }

    private static int restart(Place place, List<String> names, Screen screen) {
        var known = new Background(place).report().orElseThrow(() -> new Sorry("Nothing is running."));
        if (names.isEmpty() || known.server(names.getFirst()).isEmpty()) {
            throw new Sorry("Restart what? "
                    + known.servers().stream().map(Report.Line::name).toList());
        }
        RestartRequests.in(place).add(names.getFirst());
        screen.say(names.getFirst() + " is being restarted; ./gendan status shows it");
        return 0;
    }

    private static int down(Place place, Screen screen) {
        var background = new Background(place);
        screen.say("Stopping");
        screen.say(
                background.stop() ? "Everything is stopped; data stays in " + place.state() : "Nothing was running.");
        return 0;
    }

    private static int reset(Place place, List<String> options, Screen screen) {
        new Reset(place, screen).run(options.contains("--yes"));
        return 0;
    }

    private static int supervise(Place place) {
        var lock = Lock.take(place.supervisorLock());
        if (lock.isEmpty()) {
            throw new Sorry("Another supervisor is running already.");
        }
        return new Supervisor(place).run();
    }

    /** Where it runs, if it runs: an earlier command may have chosen other ports. */
    private static Place running(Place place) {
        return new Background(place)
                .report()
                .map(report -> place.on(new Addresses(report.portBase())))
                .orElse(place);
    }
}
