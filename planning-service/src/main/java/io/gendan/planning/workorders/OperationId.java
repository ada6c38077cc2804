package io.gendan.planning.workorders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

@Embeddable
record OperationId(@Column UUID workOrderId, @Column int sequence) {}
