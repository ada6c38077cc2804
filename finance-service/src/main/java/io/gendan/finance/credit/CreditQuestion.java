package io.gendan.finance.credit;

import io.gendan.finance.OrderRef;
import java.util.UUID;
import org.joda.money.Money;

/**
 * What an order asks of its customer's limit.
 *
 * @param needed in the order's currency; zero when it is paid before shipment
 */
public record CreditQuestion(OrderRef order, UUID promiseId, String customer, Turn turn, String plant, Money needed) {}
