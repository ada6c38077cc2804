package io.gendan.finance.accounts;

import java.util.Map;
import org.joda.money.Money;

/**
 * What one shipment costs and how much of it is paid already.
 *
 * @param amounts by line
 */
public record Bill(Map<Integer, Money> amounts, Money total, Money prepaid) {
    public Money due() {
        return total.minus(prepaid);
    }
}
