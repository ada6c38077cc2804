package io.gendan.materials.availability;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Warehouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a promise's hold into reservations; the order is locked by whoever asks. */
@ApplicationScoped
public class Reserving {
    /** Due work: a released order has lines whose needs could not be told so far. */
    public static final String FILL_RELEASED = "fill-released-order";

    /** What a released order has and lacks, with everything locked that it takes to go on. */
    public record Reserved(FactoryDay.Today today, Floor floor, List<OrderLine> lines, List<Need> needs) {}

    private final FactoryDay days;
    private final Warehouse warehouse;
    private final Claims claims;
    private final Needs needs;
    private final OrderLines lines;
    private final SupplyHolds holds;
    private final Assessing assessing;
    private final ExceptionCases cases;

    Reserving(
            FactoryDay days,
            Warehouse warehouse,
            Claims claims,
            Needs needs,
            OrderLines lines,
            SupplyHolds holds,
            Assessing assessing,
            ExceptionCases cases) {
        this.days = days;
        this.warehouse = warehouse;
        this.claims = claims;
        this.needs = needs;
        this.lines = lines;
        this.holds = holds;
        this.assessing = assessing;
        this.cases = cases;
    }

    public Reserved release(MaterialOrder order) {
        order.become(OrderState.RELEASED);
        FactoryDay.Today today = days.in(order.plant());
        Floor floor = lockAll(order, today);
        List<OrderLine> all = lines.lock(order.id());
        SupplyHold hold = holds.findById(order.promiseId());
        if (hold != null && hold.state().isLive()) {
            hold.consume();
            floor.reserve(claims.of(order.promiseId()));
            explodeAgain(order, pending(all), floor, today);
        } else {
            reserveWithoutHold(order, hold, all, floor, today);
        }
        return new Reserved(today, floor, all, needs.of(order.promiseId()));
    }

    /** The lines that had a gap, once more. */
    public Reserved fill(MaterialOrder order) {
        FactoryDay.Today today = days.in(order.plant());
        Floor floor = lockAll(order, today);
        List<OrderLine> gaps = pending(lines.lock(order.id()));
        explodeAgain(order, gaps, floor, today);
        List<Integer> numbers = gaps.stream().map(OrderLine::line).toList();
        return new Reserved(
                today,
                floor,
                gaps,
                needs.of(order.promiseId()).stream()
                        .filter(need -> numbers.contains(need.line()))
                        .toList());
    }

    /** A fact is not refused: production was released, so material is found for it, and people look into it. */
    private void reserveWithoutHold(
            MaterialOrder order, @Nullable SupplyHold hold, List<OrderLine> all, Floor floor, FactoryDay.Today today) {
        cases.raise(
                "released-without-hold",
                order.id().toString(),
                order.number() + " was released for production; promise " + order.promiseId() + " held no supply");
        if (hold == null) {
            holds.persist(SupplyHold.unknown(order.promiseId(), order, "released without a hold"));
        }
        claimUnheard(order, all, floor, today);
    }

    private void explodeAgain(MaterialOrder order, List<OrderLine> gaps, Floor floor, FactoryDay.Today today) {
        if (!gaps.isEmpty()) {
            List<Integer> numbers = gaps.stream().map(OrderLine::line).toList();
            floor.release(claims.of(order.id(), numbers));
            needs.forget(order.promiseId(), numbers);
            claimUnheard(order, gaps, floor, today);
        }
    }

    private void claimUnheard(MaterialOrder order, List<OrderLine> some, Floor floor, FactoryDay.Today today) {
        assessing.claim(order, some, ClaimKind.RESERVED, floor, today);
        some.forEach(OrderLine::untell);
    }

    private Floor lockAll(MaterialOrder order, FactoryDay.Today today) {
        Set<String> items = Assessing.itemsUnder(lines.productsOf(order.id()), today);
        items.addAll(needs.itemsOf(order.id()));
        return warehouse.lock(order.plant(), items);
    }

    private static List<OrderLine> pending(List<OrderLine> lines) {
        return lines.stream().filter(OrderLine::isPending).toList();
    }
}
