package io.gendan.checker;

import java.math.BigDecimal;
import java.util.List;

/** No production without the full deposit, or credit where no deposit is asked. */
final class ProductionIsReleasedOnMoney implements Invariant {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.stories().stream()
                .filter(story -> story.has("order.production-released.v1"))
                .filter(story -> !moneyWasThere(story))
                .map(story -> story.number() + " was released without deposit or credit")
                .toList();
    }

    private static boolean moneyWasThere(OrderStory story) {
        var placed = story.placed();
        var percent = Amounts.number(placed.path("terms").path("depositPercent"));
        if (percent.signum() == 0) {
            return story.has("finance.credit-taken.v1") || story.has("finance.deposit-received.v1");
        }
        var asked = Amounts.money(placed.path("total")).multiply(percent).divide(HUNDRED);
        var received = story.events("finance.deposit-received.v1")
                .map(event -> Amounts.money(event.body().path("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // A currency's smallest unit at most is lost in rounding.
        return received.compareTo(asked.subtract(BigDecimal.ONE)) >= 0;
    }
}
