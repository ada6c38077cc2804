package io.gendan.planning.workorders;

import io.gendan.chassis.problems.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What must be there before a work order starts. */
@Embeddable
record Gates(
        @Column boolean kitComplete,
        @Column boolean sampleNeeded,
        @Column boolean sampleApproved) {

    Gates withKit() {
        return new Gates(true, sampleNeeded, sampleApproved);
    }

    Gates withSample() {
        return new Gates(kitComplete, sampleNeeded, true);
    }

    boolean sample() {
        return sampleApproved || !sampleNeeded;
    }

    boolean isOpen() {
        return kitComplete && sample();
    }

    /** @throws Refused naming the first gate that is closed */
    void refuseUnlessOpen(String workOrder) {
        if (!kitComplete) {
            throw new Refused(new WorkOrderRefusal.KitIncomplete(workOrder));
        }
        if (!sample()) {
            throw new Refused(new WorkOrderRefusal.SampleNotApproved(workOrder));
        }
    }
}
