package io.gendan.materials;

import io.gendan.chassis.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("materials");
    }
}
