package io.gendan.finance.ledger;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** @param amount debit positive, credit negative, never zero */
@Embeddable
record Posting(String account, BigDecimal amount) {}
