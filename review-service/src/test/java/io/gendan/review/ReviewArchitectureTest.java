package io.gendan.review;

import io.gendan.chassis.testing.ArchitectureRules;

class ReviewArchitectureTest extends ArchitectureRules {
    ReviewArchitectureTest() {
        super("review");
    }
}
