package io.gendan.shipping;

import io.gendan.chassis.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("shipping");
    }
}
