package io.gendan.planning.routings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record OperationKey(
        @Column String plant, @Column String item, @Column int sequence) {}
