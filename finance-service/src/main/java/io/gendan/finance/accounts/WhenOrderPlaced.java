package io.gendan.finance.accounts;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.credit.Credit;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;

/** Opens the order's account and asks its customer's credit. */
@ApplicationScoped
class WhenOrderPlaced implements EventHandler<OrderPlaced> {
    private final OrderAccounts accounts;
    private final Credit credit;
    private final ExceptionCases cases;

    WhenOrderPlaced(OrderAccounts accounts, Credit credit, ExceptionCases cases) {
        this.accounts = accounts;
        this.credit = credit;
        this.cases = cases;
    }

    @Override
    public void on(OrderPlaced heard) {
        if (accounts.locked(heard.orderId()).isPresent()) {
            cases.raise("placed-twice", heard.orderId().toString(), heard.orderNumber() + " was placed before");
            return;
        }
        Money sum = heard.lines().stream().map(OrderPlaced.Line::amount).reduce(zero(heard), Money::plus);
        if (!sum.equals(heard.total())) {
            cases.raise(
                    "total-differs",
                    heard.orderId().toString(),
                    heard.orderNumber() + " says " + heard.total() + ", its lines sum to " + sum);
        }
        OrderAccount account = new OrderAccount(heard);
        accounts.persist(account);
        credit.assess(account.creditQuestion());
    }

    private static Money zero(OrderPlaced heard) {
        return Money.zero(heard.total().getCurrencyUnit());
    }
}
