package io.gendan.order;

import io.gendan.chassis.testing.ArchitectureRules;

class OrderArchitectureTest extends ArchitectureRules {
    OrderArchitectureTest() {
        super("order");
    }
}
