package io.gendan.probe.counting;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.intake.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class WhenVisitorCame implements EventHandler<VisitorCame> {
    private final Gates gates;
    private final Outbox outbox;

    WhenVisitorCame(Gates gates, Outbox outbox) {
        this.gates = gates;
        this.outbox = outbox;
    }

    @Override
    public void on(VisitorCame fact) {
        Gate gate = gates.findByIdOptional(fact.gate(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotYet("gate " + fact.gate()));
        outbox.record(gate.enter(fact.number()));
        gates.log(fact.gate(), fact.number());
    }
}
