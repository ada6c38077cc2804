package io.gendan.checker;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The messaging books of one service.
 *
 * @param said its event log, in the order it was written
 * @param heard ids of the events whose effect it has
 * @param unsent events still in the outbox, described
 * @param waiting early facts nobody has supplied yet, described
 * @param parked keys set aside after a failure, with the reason
 */
public record Books(List<Said> said, Set<UUID> heard, List<String> unsent, List<String> waiting, List<String> parked) {
    public Books {
        said = List.copyOf(said);
        heard = Set.copyOf(heard);
        unsent = List.copyOf(unsent);
        waiting = List.copyOf(waiting);
        parked = List.copyOf(parked);
    }
}
