package io.gendan.order.ordering;

import io.gendan.order.catalog.Article;
import io.gendan.order.catalog.Offer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * Turns written lines into wishes and names what cannot be right.
 *
 * @param offers the products that exist, by code
 * @param offList whether the writer may leave the price list
 */
record LineCheck(Map<String, Offer> offers, String currency, boolean offList, LocalDate today, FieldProblems problems) {
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** @param known what was written earlier; what is absent now stays as it was */
    Wish wish(String at, PlaceOrder.Line line, @Nullable Wish known) {
        String product = line.product() != null || known == null ? line.product() : known.product();
        Offer offer = product == null ? null : offers.get(product);
        Article article = offer == null ? null : offer.article();
        problems.require(product == null || article != null, at + ".product", "is not a product: " + product);
        BigDecimal quantity = quantity(at, line.quantity(), article);
        LocalDate date = date(at, line.requestedDate());
        BigDecimal price = offer == null ? null : price(at, offer, line.unitPrice(), known);
        return new Wish(
                product,
                article == null ? null : article.name(),
                article == null ? null : article.orderClass(),
                article == null ? null : article.unit(),
                quantity == null && known != null ? known.quantity() : quantity,
                price,
                date == null && known != null ? known.requestedDate() : date);
    }

    private @Nullable BigDecimal quantity(String at, PlaceOrder.@Nullable Amount written, @Nullable Article article) {
        if (written == null || written.value() == null) {
            return null;
        }
        BigDecimal value = written.value().stripTrailingZeros();
        problems.require(value.signum() > 0, at + ".quantity.value", "must be more than zero");
        problems.require(value.compareTo(MOST) < 0, at + ".quantity.value", "is too large");
        problems.require(value.scale() <= 6, at + ".quantity.value", "has more than six decimals");
        problems.require(written.unit() != null, at + ".quantity.unit", "is missing");
        if (article != null && written.unit() != null) {
            problems.require(
                    article.unit().equals(written.unit()),
                    at + ".quantity.unit",
                    "is " + written.unit() + ", but the product is sold in " + article.unit());
            problems.require(
                    !article.isCounted() || value.scale() <= 0,
                    at + ".quantity.value",
                    "must be whole: the product is sold by the piece");
        }
        return value;
    }

    private @Nullable LocalDate date(String at, @Nullable LocalDate written) {
        problems.require(
                written == null || !written.isBefore(today),
                at + ".requestedDate",
                "is in the past (today is " + today + ")");
        return written;
    }

    private @Nullable BigDecimal price(
            String at, Offer offer, PlaceOrder.@Nullable Price written, @Nullable Wish known) {
        if (written != null) {
            return offListPrice(at, written);
        }
        if (known != null && known.unitPrice() != null && offer.product().equals(known.product())) {
            return known.unitPrice();
        }
        BigMoney list = offer.listPrice();
        problems.require(list != null, at + ".product", "has no price in " + currency + " today: " + offer.product());
        return list == null ? null : list.getAmount();
    }

    private @Nullable BigDecimal offListPrice(String at, PlaceOrder.Price written) {
        BigDecimal amount = written.amount();
        problems.require(offList, at + ".unitPrice", "may be set by a sales manager only");
        problems.require(
                currency.equals(written.currency()), at + ".unitPrice.currency", "must be the customer's: " + currency);
        problems.require(amount != null && amount.signum() > 0, at + ".unitPrice.amount", "must be more than zero");
        problems.require(
                amount == null || amount.stripTrailingZeros().scale() <= 4,
                at + ".unitPrice.amount",
                "has more than four decimals");
        return amount;
    }
}
