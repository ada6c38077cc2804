package io.gendan.shipping.orders;

import static io.gendan.shipping.orders.Orders.line1;
import static io.gendan.shipping.orders.Orders.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.problems.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens in whatever order: nothing leaves unreleased, unstored, or beyond the tolerance. */
class OrderLawsTest {
    enum Verb {
        STORE((order, pieces) -> order.store(1, pieces(pieces))),
        RELEASE((order, pieces) -> order.release(Map.of(1, pieces(pieces)), order.destination())),
        NOTICE((order, pieces) -> order.notice(line1(pieces))),
        DISPATCH((order, pieces) -> order.dispatch(line1(outstanding(order, pieces)))),
        WITHDRAW((order, pieces) -> order.withdraw(new UUID(0, pieces), List.of(), Instant.EPOCH)),
        THAW((order, pieces) -> order.thaw(new UUID(0, pieces))),
        DELAY((order, pieces) -> order.holdups().add(new Delay(new UUID(0, pieces), List.of(1), pieces, "late"))),
        CONSENT((order, pieces) -> order.holdups().answer(new UUID(0, pieces), Delay.Answer.ACCEPTED));

        private final BiConsumer<OrderToShip, Integer> how;

        Verb(BiConsumer<OrderToShip, Integer> how) {
            this.how = how;
        }

        /** A shipment only holds what was noticed and has not left. */
        private static long outstanding(OrderToShip order, int pieces) {
            BigDecimal waiting =
                    order.line(1).noticed().minus(order.line(1).dispatched()).value();
            return Math.min(waiting.longValueExact(), pieces);
        }
    }

    record Act(Verb verb, int pieces) {}

    @Provide
    Arbitrary<List<Act>> days() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class), Arbitraries.integers().between(1, 30))
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void figures_never_pass_the_ones_before_them(@ForAll("days") List<Act> acts) {
        OrderToShip order = Orders.of(40).order();
        for (Act act : acts) {
            boolean frozen = order.holdups().isFrozen(1);
            boolean late = order.holdups().delayWithoutConsent(1).isPresent();
            OrderLine line = order.line(1);
            var noticed = line.noticed();
            var dispatched = line.dispatched();
            try {
                act.verb().how.accept(order, act.pieces());
            } catch (Refused refused) {
                assertThat(line.noticed()).isEqualTo(noticed);
                assertThat(line.dispatched()).isEqualTo(dispatched);
            }
            assertThat(line.stored()).isLessThanOrEqualTo(line.made());
            assertThat(line.noticed())
                    .isLessThanOrEqualTo(line.released().min(line.stored()).min(pieces(42)));
            assertThat(line.dispatched()).isLessThanOrEqualTo(line.noticed());
            if (frozen || late) {
                assertThat(line.dispatched()).isEqualTo(dispatched);
            }
        }
    }
}
