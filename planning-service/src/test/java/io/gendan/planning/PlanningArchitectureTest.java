package io.gendan.planning;

import io.gendan.chassis.testing.ArchitectureRules;

class PlanningArchitectureTest extends ArchitectureRules {
    PlanningArchitectureTest() {
        super("planning");
    }
}
