package io.gendan.order.catalog;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A product as a customer may order it.
 *
 * @param listPrice in the customer's currency; absent when it has none
 */
public record Offer(
        String product, Article article, @Nullable BigMoney listPrice) {}
