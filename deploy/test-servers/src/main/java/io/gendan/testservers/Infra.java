package io.gendan.testservers;

import io.gendan.infrastructure.InfrastructureFailure;

/** The one switch between containers and processes. */
enum Infra {
    CONTAINERS {
        @Override
        TestServers servers() {
            return new ContainerServers(
                    Engine.find()
                            .orElseThrow(
                                    () -> new InfrastructureFailure(
                                            "-Dinfra=containers, and there is no container"
                                                    + " engine on this machine. Start one, set DOCKER_HOST, or have one set up: ./gendan engine up")));
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

    static final TestServers CHOSEN = parse(System.getProperty("infra", "")).servers();

    abstract TestServers servers();

    /** @param wish blank for the default */
    static Infra parse(String wish) {
        return switch (wish.strip()) {
            case "" -> AUTOMATIC;
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default -> throw new InfrastructureFailure("-Dinfra=" + wish + " is neither containers nor embedded.");
        };
    }
}
