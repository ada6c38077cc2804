package io.gendan.finance;

import io.gendan.chassis.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("finance");
    }
}
