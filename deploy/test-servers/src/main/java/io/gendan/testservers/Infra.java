package io.gendan.testservers;

import io.gendan.infrastructure.InfrastructureFailure;
import org.jspecify.annotations.Nullable;

/** The one switch between containers and processes. */
enum Infra {
    CONTAINERS {
        @Override
        TestServers servers() {
            return new ContainerServers(Engine.find().orElseThrow(Infra::noEngine));
        }
    },
    EMBEDDED {
        @Override
        TestServers servers() {
            return new EmbeddedServers();
        }
    },
    /** Containers where an engine is found; whatever is wrong with it, a test run is not stopped by that. */
    AUTOMATIC {
        @Override
        TestServers servers() {
            return Engine.find()
                    .<TestServers>map(engine -> new PreferredServers(
                            new ContainerServers(engine), new EmbeddedServers(), System.out::println))
                    .orElseGet(EmbeddedServers::new);
        }
    };

    private static @Nullable TestServers chosen;

    abstract TestServers servers();

    /** The same for all tests of a JVM, so that what failed once is not tried again. */
    static synchronized TestServers chosen() {
        if (chosen == null) {
            chosen = parse(System.getProperty("infra", "")).servers();
        }
        return chosen;
    }

    /** @param wish blank for the default */
    static Infra parse(String wish) {
        return switch (wish.strip()) {
            case "" -> AUTOMATIC;
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default -> throw new InfrastructureFailure("-Dinfra=" + wish + " is neither containers nor embedded.");
        };
    }

    private static InfrastructureFailure noEngine() {
        return new InfrastructureFailure("-Dinfra=containers, and there is no container engine on this machine."
                + " Start one, set DOCKER_HOST, or have one set up: ./gendan engine up");
    }
}
