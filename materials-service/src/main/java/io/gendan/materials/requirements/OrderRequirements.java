package io.gendan.materials.requirements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Nets the demand of an order's lines against free supply, level by level. */
public final class OrderRequirements implements Explosion.Netting<OrderRequirements.Demand> {
    /** A line's demand for an item on its way down. */
    record Demand(int line, BigDecimal quantity, BigDecimal standard, int offset) {
        Demand plus(Demand other) {
            return new Demand(
                    line, quantity.add(other.quantity), standard.add(other.standard), Math.max(offset, other.offset));
        }

        Demand upTo(BigDecimal rounded) {
            return new Demand(line, rounded, standard, offset);
        }

        Demand less(BigDecimal covered) {
            BigDecimal rest = quantity.subtract(covered);
            return new Demand(line, rest, share(rest), offset);
        }

        BigDecimal share(BigDecimal part) {
            return standard.multiply(part).divide(quantity, 6, RoundingMode.HALF_UP);
        }
    }

    private final List<Integer> ranking;
    private final ProductStructure structure;
    private final SupplyPool pool;
    private final Buying buying;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<LineNeeds.Gap> gaps = new ArrayList<>();

    private OrderRequirements(List<LineDemand> lines, ProductStructure structure, SupplyPool pool, Buying buying) {
        this.ranking = lines.stream().map(LineDemand::line).toList();
        this.structure = structure;
        this.pool = pool;
        this.buying = buying;
    }

    /**
     * @param lines in the order in which they may take what is scarce
     */
    public static LineNeeds of(List<LineDemand> lines, ProductStructure structure, SupplyPool pool, Buying buying) {
        OrderRequirements run = new OrderRequirements(lines, structure, pool, buying);
        Map<String, List<Demand>> demands = new HashMap<>();
        lines.forEach(line -> run.open(line)
                .forEach((item, demand) ->
                        demands.computeIfAbsent(item, any -> new ArrayList<>()).add(demand)));
        Explosion.run(structure, demands, run);
        return new LineNeeds(List.copyOf(run.requirements), List.copyOf(run.gaps));
    }

    /** The product itself is made for the order, on planning's own time: its components are the first level. */
    private Map<String, Demand> open(LineDemand line) {
        Demand whole = new Demand(line.line(), line.quantity(), line.quantity(), 0);
        Part product = structure.part(line.product()).orElse(null);
        if (product == null || product.kind() == ItemKind.PURCHASED) {
            return Map.of(line.product(), whole);
        }
        List<Component> components = structure.components(line.product());
        if (components.isEmpty()) {
            gap(whole, line.product() + " has no bill of materials");
        }
        Map<String, Demand> demands = new HashMap<>();
        components.forEach(component -> demands.merge(component.item(), at(whole, 0, component), Demand::plus));
        return demands;
    }

    @Override
    public List<Demand> net(Part part, List<Demand> gross) {
        List<Demand> made = new ArrayList<>();
        for (Demand demand : perLine(gross).values()) {
            Demand rounded = demand.upTo(part.roundUp(demand.quantity()));
            if (part.kind() == ItemKind.PURCHASED) {
                buy(part, rounded);
            } else {
                takeThenMake(part, rounded, made);
            }
        }
        return made;
    }

    private void buy(Part part, Demand demand) {
        LocalDate arrival = buying.arrivalOf(part.code());
        List<Supply> taken = pool.take(part.code(), demand.quantity(), arrival);
        Requirement requirement = new Requirement(
                demand.line(), part.code(), demand.quantity(), demand.standard(), demand.offset(), taken, arrival);
        requirements.add(requirement);
        if (arrival == null && requirement.toBuy().signum() > 0) {
            gap(demand, "no supplier's date for " + part.code());
        }
    }

    private void takeThenMake(Part part, Demand demand, List<Demand> made) {
        List<Supply> taken = pool.take(part.code(), demand.quantity(), null);
        BigDecimal covered = taken.stream().map(Supply::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (covered.signum() > 0) {
            requirements.add(new Requirement(
                    demand.line(), part.code(), covered, demand.share(covered), demand.offset(), taken, null));
        }
        if (covered.compareTo(demand.quantity()) < 0) {
            made.add(demand.less(covered));
            if (structure.components(part.code()).isEmpty()) {
                gap(demand, part.code() + " has no bill of materials");
            }
        }
    }

    @Override
    public Demand handDown(Demand made, Part into, Component component) {
        return at(made, into.kind() == ItemKind.PHANTOM ? 0 : into.leadTime(), component);
    }

    @Override
    public void unknown(String item, List<Demand> gross) {
        perLine(gross).values().forEach(demand -> gap(demand, "item " + item + " is not known"));
    }

    private static Demand at(Demand parent, int leadTime, Component component) {
        return new Demand(
                parent.line(),
                parent.quantity().multiply(component.withScrap()),
                parent.standard().multiply(component.quantity()),
                parent.offset() + leadTime);
    }

    private SequencedMap<Integer, Demand> perLine(List<Demand> gross) {
        SequencedMap<Integer, Demand> byLine = new TreeMap<>(Comparator.comparingInt(ranking::indexOf));
        gross.forEach(demand -> byLine.merge(demand.line(), demand, Demand::plus));
        return byLine;
    }

    private void gap(Demand demand, String text) {
        gaps.add(new LineNeeds.Gap(demand.line(), text));
    }
}
