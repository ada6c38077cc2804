package io.gendan.local;

import io.gendan.infrastructure.Folders;
import java.nio.file.Path;
import java.util.List;

/**
 * Where things are.
 *
 * @param root the project
 * @param state everything that changes while Gendan runs; {@code reset} deletes it
 * @param addresses where everything listens, unless it already runs elsewhere
 * @param detours whether services reach Kafka and PostgreSQL by detours, on which somebody may stop them
 */
public record Place(Path root, Path state, Addresses addresses, boolean detours) {

    public static Place here() {
        var root =
                Path.of(System.getProperty("gendan.root", "")).toAbsolutePath().normalize();
        var base = System.getenv().getOrDefault("GENDAN_PORT_BASE", "");
        return new Place(
                root, state(root, System.getenv().getOrDefault("GENDAN_STATE", "")), Addresses.parse(base), false);
    }

    /** Where another process of ours shall work, as it was told by {@link #told}. */
    static Place of(List<String> told) {
        return new Place(
                here().root(), Path.of(told.get(0)), Addresses.parse(told.get(1)), Boolean.parseBoolean(told.get(2)));
    }

    List<String> told() {
        return List.of(state.toString(), Integer.toString(addresses.base()), Boolean.toString(detours));
    }

    /** @param chosen blank is the default, as for a variable that is set to nothing */
    static Path state(Path root, String chosen) {
        var state = root.resolve(chosen.isBlank() ? ".gendan" : chosen.strip()).normalize();
        if (root.startsWith(state)) {
            throw new Sorry(
                    "GENDAN_STATE=" + chosen + " does not work: a folder that is reset must not hold the project.");
        }
        return state;
    }

    Place on(Addresses others) {
        return new Place(root, state, others, detours);
    }

    public Place withDetours() {
        return new Place(root, state, addresses, true);
    }

    /** Data, log and pid file of one server. */
    public Path folder(String server) {
        return state().resolve(server);
    }

    /** Copies of the built services with their start-up caches: worth keeping, holds no data. */
    Path applications() {
        return state().resolve("applications");
    }

    Path secret(String name) {
        return Folders.create(state().resolve("secrets")).resolve(name);
    }

    public Path report() {
        return state().resolve("supervisor.report");
    }

    Path supervisorLog() {
        return state().resolve("supervisor.log");
    }

    Path supervisorLock() {
        return state().resolve("supervisor.lock");
    }

    /** Beside what is deleted when a trial begins. */
    Path trialLock() {
        return state().resolveSibling(state().getFileName() + ".lock");
    }
}
