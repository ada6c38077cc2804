package io.gendan.materials.availability;

import io.gendan.chassis.values.Quantity;
import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.requirements.Requirement;
import io.gendan.materials.requirements.Supply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what of the requirements is not on hand. */
final class Shortages {
    private Shortages() {}

    static List<Shortage> of(Collection<Requirement> requirements, Catalogue catalogue) {
        return requirements.stream()
                .filter(requirement -> missing(requirement).signum() > 0)
                .map(requirement -> shortage(requirement, catalogue.known(requirement.item())))
                .toList();
    }

    private static Shortage shortage(Requirement requirement, Part part) {
        return new Shortage(
                part.code(), part.name(), new Quantity(missing(requirement), part.unit()), lastArrival(requirement));
    }

    private static BigDecimal missing(Requirement requirement) {
        return requirement.taken().stream()
                .filter(Supply::onHand)
                .map(Supply::quantity)
                .reduce(requirement.quantity(), BigDecimal::subtract);
    }

    private static @Nullable LocalDate lastArrival(Requirement requirement) {
        List<@Nullable LocalDate> dates = new ArrayList<>();
        requirement.taken().stream()
                .filter(supply -> !supply.onHand())
                .forEach(supply -> dates.add(supply.availableOn()));
        if (requirement.toBuy().signum() > 0) {
            dates.add(requirement.arrival());
        }
        return dates.stream().anyMatch(Objects::isNull)
                ? null
                : dates.stream()
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
