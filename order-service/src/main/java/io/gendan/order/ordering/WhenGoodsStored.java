package io.gendan.order.ordering;

import io.gendan.chassis.events.EventType;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.values.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WhenGoodsStored implements EventHandler<WhenGoodsStored.GoodsStored> {
    private final Facts facts;

    WhenGoodsStored(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void on(GoodsStored fact) {
        facts.learnOfLine(
                fact.orderId(),
                fact.line(),
                line -> line.moved().store(fact.quantity().value()));
    }

    @EventType("io.gendan.shipping.goods-stored.v1")
    record GoodsStored(UUID orderId, int line, Quantity quantity) {}
}
