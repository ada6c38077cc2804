package io.gendan.finance.clearance;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.customers.CustomersInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Orders whose clearance was revoked: once they are paid, nothing but a person's word lets their goods leave. */
@ApplicationScoped
class GoodsHeldBack implements DeskQueue {
    private final OrderAccounts accounts;
    private final CustomersInReach customers;

    GoodsHeldBack(OrderAccounts accounts, CustomersInReach customers) {
        this.accounts = accounts;
        this.customers = customers;
    }

    @Override
    public String kind() {
        return "held-back";
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<OrderAccount> held = accounts.heldBack(wanted);
        Map<String, String> named =
                customers.named(held.stream().map(OrderAccount::customer).toList());
        return held.stream()
                .flatMap(account ->
                        Stream.ofNullable(named.get(account.customer())).map(customer -> slip(account, customer)))
                .toList();
    }

    private static WaitingWork slip(OrderAccount account, String customer) {
        WaitingWork slip = WaitingWork.of(account.order().number(), customer, Phrase.of("waiting.clear-again"), null)
                .knowing("held-back", account.figures().heldBack())
                .knowing("total", account.total())
                .knowing("received", account.figures().received());
        return account.isOnlyHeldBack()
                ? slip.movedOnBy(
                        Form.post("clear-again", "/orders/" + account.order().number() + "/clearance", "finance"))
                : slip.knowing("waits-for", Phrase.of("waits-for.money"));
    }
}
