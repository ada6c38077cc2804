package io.gendan.materials.withdrawal;

import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.kitting.StoppedWork;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.stock.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What giving up an order costs us: material bought for it that no other customer can use, and what has gone into begun
 * work. Common material that still lies in the store is free again and costs nothing; so does what lay in stock before.
 */
@ApplicationScoped
class GivenUp {
    private final Claims claims;
    private final StoppedWork stopped;
    private final CurrencyUnit currency;

    GivenUp(
            Claims claims,
            StoppedWork stopped,
            @ConfigProperty(name = "materials.currency", defaultValue = "CNY") String currency) {
        this.claims = claims;
        this.stopped = stopped;
        this.currency = CurrencyUnit.of(currency);
    }

    Money costOf(UUID order, Collection<Integer> lines, Catalogue catalogue) {
        BigDecimal cost = claims.boughtFor(order, lines).stream()
                .map(bought -> cost(catalogue.known(bought.item()), bought.quantity()))
                .reduce(stopped.issuedFor(order, lines, catalogue), BigDecimal::add);
        return Money.of(currency, cost, RoundingMode.HALF_UP);
    }

    Money nothing() {
        return Money.zero(currency);
    }

    private static BigDecimal cost(Part part, BigDecimal quantity) {
        return part.dedicated() ? quantity.multiply(part.standardCost()) : BigDecimal.ZERO;
    }
}
