package io.gendan.probe.counting;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Gate {
    @Id
    private String code;

    private long visits;
    private boolean closed;

    @Version
    private long version;

    Gate(String code) {
        this.code = code;
    }

    protected Gate() {}

    VisitCounted enter(long number) {
        if (closed) {
            throw new Refused(new GateRefusal.GateClosed(code));
        }
        visits++;
        return new VisitCounted(code, number, visits);
    }

    void close() {
        closed = true;
    }

    GateView view() {
        return new GateView(code, visits, closed, version);
    }
}
