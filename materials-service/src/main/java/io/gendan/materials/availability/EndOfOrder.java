package io.gendan.materials.availability;

import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Floor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;

/** An order ends before its time: nothing is held, reserved or needed for it any more. */
@ApplicationScoped
public class EndOfOrder {
    private final SupplyHolds holds;
    private final Claims claims;
    private final Needs needs;

    EndOfOrder(SupplyHolds holds, Claims claims, Needs needs) {
        this.holds = holds;
        this.claims = claims;
        this.needs = needs;
    }

    /** The order, the stock it has claims on and its lines are locked by whoever asks. */
    public void cancel(MaterialOrder order, Collection<OrderLine> lines, Floor floor) {
        order.become(OrderState.CANCELLED);
        floor.release(claims.of(order.id(), lines.stream().map(OrderLine::line).toList()));
        needs.forgetUnused(order.id());
        lines.forEach(OrderLine::thaw);
        Optional.ofNullable(holds.findById(order.promiseId()))
                .filter(hold -> hold.state().isLive())
                .ifPresent(hold -> hold.end(HoldState.RELEASED, "order cancelled"));
    }
}
