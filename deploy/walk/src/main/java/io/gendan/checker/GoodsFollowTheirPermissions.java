package io.gendan.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Per line: delivered <= dispatched <= released <= cleared and stored; stored <= made. Nothing leaves that was not made, paid and
 * allowed. What shipping took back on a recall is not released any more.
 */
final class GoodsFollowTheirPermissions implements Invariant {

    private record Amount(String what, Map<Integer, BigDecimal> byLine) {}

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.stories().stream()
                .flatMap(GoodsFollowTheirPermissions::check)
                .toList();
    }

    private static Stream<String> check(OrderStory story) {
        var made = new Amount("made", story.total("planning.production-completed.v1"));
        var inspected = new Amount("passed", story.total("planning.final-inspection-passed.v1"));
        var stored = new Amount("stored", story.total("shipping.goods-stored.v1"));
        var cleared = new Amount("cleared", story.peak("finance.shipment-cleared.v1"));
        var released = new Amount("released", released(story));
        var dispatched = new Amount("dispatched", story.total("shipping.shipment-dispatched.v1"));
        var delivered = new Amount("delivered", story.total("shipping.shipment-delivered.v1"));
        return Stream.of(
                        within(made, inspected),
                        within(stored, made),
                        within(released, stored),
                        within(released, cleared),
                        within(dispatched, released),
                        within(delivered, dispatched))
                .flatMap(broken -> broken)
                .map(broken -> story.number() + " " + broken);
    }

    private static Map<Integer, BigDecimal> released(OrderStory story) {
        var released = story.total("order.dispatch-released.v1");
        story.total("shipping.dispatch-recall-answered.v1")
                .forEach((line, takenBack) -> released.merge(line, takenBack.negate(), BigDecimal::add));
        return released;
    }

    private static Stream<String> within(Amount less, Amount more) {
        return less.byLine().entrySet().stream()
                .filter(line ->
                        line.getValue().compareTo(more.byLine().getOrDefault(line.getKey(), BigDecimal.ZERO)) > 0)
                .map(line -> "line " + line.getKey() + ": " + less.what() + " " + line.getValue() + ", but only "
                        + more.byLine().getOrDefault(line.getKey(), BigDecimal.ZERO) + " " + more.what());
    }
}
