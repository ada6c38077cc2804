package io.gendan.order.ordering;

import static io.gendan.order.ordering.AnOrder.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.problems.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is heard and asked in whatever order, these hold. */
class StageLawsTest {
    private static final UUID SHIPMENT = new UUID(0, 1);

    /** Something that happens to an order. */
    record Happening(String name, Consumer<AnOrder> what) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<List<Happening>> lives() {
        return Arbitraries.of(
                        on("approved", AnOrder::approved),
                        on("countered", it -> it.countered(MONDAY.plus(Duration.ofDays(1)))),
                        on("counter accepted", it -> it.play(it.order.acceptCounterOffer(MONDAY))),
                        on("counter expired", it -> it.order.counterOfferExpires(MONDAY.plus(Duration.ofDays(2)))),
                        on("reassess", it -> it.play(it.order.reassess("again", MONDAY))),
                        on("materials", it -> it.committedBy(Holder.MATERIALS)),
                        on("planning", it -> it.committedBy(Holder.PLANNING)),
                        on("finance", it -> it.committedBy(Holder.FINANCE)),
                        on(
                                "lapsed",
                                it -> it.play(
                                        it.order.holdLapsed(it.order.promise().id(), "ran out", MONDAY))),
                        on(
                                "accepted",
                                it -> it.play(it.order.accept(new Answerer("c", "c"), AcceptedHow.LOGIN, MONDAY))),
                        on("money", it -> it.play(it.order.moneyCame(MONDAY))),
                        on("scheduled", it -> it.scheduled(1)),
                        on("started", it -> it.started(1)),
                        on("inspected", it -> it.inspected(1, 5)),
                        on("made", it -> it.made(1, 10)),
                        on("stored", it -> it.stored(1, 5)),
                        on("cleared", it -> it.cleared(1, 10)),
                        on("revoked", it -> it.cleared(1, 2)),
                        on("dispatched", it -> it.dispatched(SHIPMENT, 1, 5)),
                        on("delivered", it -> it.delivered(SHIPMENT, 1, 5)),
                        on("settled", it -> it.settled(SHIPMENT)),
                        on("late", it -> it.order.delaysAre(1, false)),
                        on("taken back", it -> it.recallAnswered(1, 5)),
                        on("cancelled", it -> it.play(it.order.cancel(it.cancellation()))),
                        on("stopped by planning", it -> answered(it, Withdrawer.PLANNING, null)),
                        on("stopped by materials", it -> answered(it, Withdrawer.MATERIALS, null)),
                        on("stopped by shipping", it -> answered(it, Withdrawer.SHIPPING, null)),
                        on("too late for shipping", it -> answered(it, Withdrawer.SHIPPING, "it has left")))
                .list()
                .ofMaxSize(60);
    }

    private static Happening on(String name, Consumer<AnOrder> what) {
        return new Happening(name, what);
    }

    private static void answered(AnOrder it, Withdrawer who, @Nullable String tooLate) {
        it.order
                .openWithdrawal()
                .ifPresent(open ->
                        it.play(it.order.withdrawalAnswered(open.id(), new WithdrawalAnswer(who, tooLate, MONDAY))));
    }

    private static AnOrder live(AnOrder it, List<Happening> life) {
        for (Happening happening : life) {
            try {
                happening.what().accept(it);
            } catch (Refused refused) {
                // people may ask for what the stage does not allow
            }
        }
        return it;
    }

    @Property(tries = 3000)
    void every_stage_reached_is_in_the_table_and_ends_are_final(@ForAll("lives") List<Happening> life) {
        // learn() throws when a stage follows that the table does not know
        AnOrder it = live(AnOrder.of(10).submitted(), life);

        long ends = it.said.stream()
                .filter(said ->
                        said instanceof OrderCancelled || said instanceof OrderRejected || said instanceof OrderClosed)
                .count();
        assertThat(ends).isEqualTo(it.order.isOver() ? 1 : 0);
        assertThat(it.order.stage().isOver()).isEqualTo(it.order.isOver());
    }

    @Property(tries = 3000)
    void production_is_released_once_and_only_when_accepted_committed_and_paid(@ForAll("lives") List<Happening> life) {
        AnOrder it = live(AnOrder.of(10).accepted(), life);
        AnOrder fromTheStart = live(AnOrder.of(10).submitted(), life);

        assertThat(it.said(ProductionReleased.class)).hasSizeLessThanOrEqualTo(1);
        if (!fromTheStart.said(ProductionReleased.class).isEmpty()) {
            assertThat(fromTheStart.said(OrderConfirmed.class)).hasSize(1);
            assertThat(fromTheStart.said(CustomerAccepted.class)).hasSize(1);
            assertThat(life).extracting(Happening::name).contains("money");
        }
    }

    @Property(tries = 3000)
    void never_more_is_released_than_stored_inspected_and_once_cleared(@ForAll("lives") List<Happening> life) {
        AnOrder it = live(AnOrder.of(10).released(), life);

        LineFacts facts = it.order.lines().getFirst().facts();
        BigDecimal released = it.releasedOf(1).minus(it.takenBackOf(1)).value();
        assertThat(released).isEqualByComparingTo(facts.released());
        assertThat(released)
                .isLessThanOrEqualTo(facts.stored())
                .isLessThanOrEqualTo(facts.inspected())
                .isLessThanOrEqualTo(BigDecimal.TEN);
        if (life.stream().noneMatch(happening -> happening.name().equals("cleared"))) {
            assertThat(released).isLessThanOrEqualTo(BigDecimal.valueOf(2));
        }
    }

    @Property(tries = 2000)
    void every_live_order_has_a_next_step_with_owner_and_due_time(@ForAll("lives") List<Happening> life) {
        AnOrder it = live(AnOrder.of(10).submitted(), life);
        NextSteps steps = new NextSteps(it.order, new StepClock(Calendars.weekdays()));

        if (!it.order.isOver()) {
            assertThat(steps.next()).hasValueSatisfying(step -> {
                assertThat(step.owner()).isNotBlank();
                assertThat(step.dueAt()).isNotNull();
            });
        }
    }
}
