package io.gendan.probe.counting;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** At every gate somebody knocks; those with short codes have waited longest. */
@ApplicationScoped
class KnockingVisitors implements DeskQueue {
    static final Instant BELL = Instant.parse("2026-01-05T08:00:00Z");

    private final Gates gates;

    KnockingVisitors(Gates gates) {
        this.gates = gates;
    }

    @Override
    public String kind() {
        return "closed-gates";
    }

    @Override
    public Set<String> readers() {
        return Set.of("keeper", "auditor");
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        return gates.listAll().stream()
                .map(Gate::view)
                .filter(gate -> wanted.about().isEmpty() || gate.code().equalsIgnoreCase(wanted.subjectOrBlank()))
                .map(KnockingVisitors::knock)
                .toList();
    }

    private static WaitingWork knock(GateView gate) {
        return WaitingWork.of(
                        gate.code(),
                        "<script>alert(1)</script>",
                        Phrase.of("waiting.knock", gate.code()),
                        BELL.plusSeconds(gate.code().length()))
                .ownedBy("keeper")
                .knowing("visits", gate.visits())
                .movedOnBy(Form.post("let-in", "/gates/" + gate.code() + "/visits", "keeper")
                        .asking(Field.integer("number", 7)))
                .movedOnBy(Form.post("close-gate", "/gates/" + gate.code() + "/closing", "keeper"));
    }
}
