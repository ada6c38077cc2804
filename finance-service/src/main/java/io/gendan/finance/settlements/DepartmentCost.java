package io.gendan.finance.settlements;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a cancellation cost one department, in the currency it counts in. */
@Embeddable
record DepartmentCost(String currency, BigDecimal amount) {}
