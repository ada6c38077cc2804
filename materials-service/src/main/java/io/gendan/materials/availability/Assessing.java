package io.gendan.materials.availability;

import io.gendan.materials.requirements.LineNeeds;
import io.gendan.materials.requirements.OrderRequirements;
import io.gendan.materials.requirements.Requirement;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Floor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explodes lines, claims what is there or coming, and remembers what must still be bought. */
@ApplicationScoped
public class Assessing {
    private final Needs needs;

    Assessing(Needs needs) {
        this.needs = needs;
    }

    /** Everything the products may need on a date: the items to lock. */
    static Set<String> itemsUnder(Collection<String> products, FactoryDay.Today today) {
        return new TreeSet<>(today.catalogue().under(products, today.date()));
    }

    /** Answers each line and claims its supply; the earlier wish goes first. */
    LineNeeds claim(
            MaterialOrder order, Collection<OrderLine> lines, ClaimKind kind, Floor floor, FactoryDay.Today today) {
        List<OrderLine> queue = lines.stream()
                .sorted(Comparator.comparing(OrderLine::requestedDate).thenComparing(OrderLine::line))
                .toList();
        LineNeeds found = OrderRequirements.of(
                queue.stream().map(OrderLine::demand).toList(),
                today.catalogue().on(today.date()),
                floor.free(today.date()),
                today::arrivalOf);
        Map<Integer, OrderLine> byNumber =
                lines.stream().collect(Collectors.toMap(OrderLine::line, Function.identity()));
        for (Requirement requirement : found.requirements()) {
            needs.persist(new Need(order, requirement));
            OrderLine line = Objects.requireNonNull(byNumber.get(requirement.line()));
            requirement.taken().forEach(supply -> floor.claim(line.claimant(order), kind, supply, false));
        }
        for (OrderLine line : lines) {
            Answers answer = Answers.of(line.line(), found, today.calendar(), today.date());
            line.answer(answer.readyDate(), answer.gap());
        }
        return found;
    }
}
