package io.gendan.planning.workorders;

import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.capacity.Buckets;
import io.gendan.planning.capacity.LoadBoard;
import io.gendan.planning.promising.Placement;
import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the days of a production notice before anything is changed: those that are held, or other ones. */
@ApplicationScoped
class FoundDays {
    private final Buckets buckets;
    private final FactoryClock clock;

    FoundDays(Buckets buckets, FactoryClock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /** @return nothing when there is no room for one of the lines */
    Optional<Days> of(Shop shop, List<LineToMake> lines) {
        LocalDate today = clock.today(shop.zone());
        Map<Integer, List<Placement>> placed = new TreeMap<>();
        List<LineToMake> anew =
                lines.stream().filter(line -> !line.keepsItsDays(today)).toList();
        lines.stream()
                .filter(line -> !anew.contains(line))
                .forEach(line -> placed.put(line.number(), line.heldPlacements()));
        Set<String> centers =
                anew.stream().flatMap(line -> line.workCenters().stream()).collect(Collectors.toSet());
        LoadBoard board = buckets.locked(shop, centers, today);
        anew.forEach(line -> board.give(line.heldSlots(centers, today)));
        for (LineToMake line : anew) {
            Optional<List<Placement>> placements = line.place(shop, board, clock.instant());
            if (placements.isEmpty()) {
                return Optional.empty();
            }
            placed.put(line.number(), placements.get());
        }
        return Optional.of(new Days(placed, anew));
    }

    /** @param anew the lines whose days are not those they held */
    record Days(Map<Integer, List<Placement>> placed, List<LineToMake> anew) {
        List<Placement> of(LineToMake line) {
            return Objects.requireNonNull(placed.get(line.number()));
        }

        boolean areHeld(LineToMake line) {
            return !anew.contains(line);
        }
    }
}
