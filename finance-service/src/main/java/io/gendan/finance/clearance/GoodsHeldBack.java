package io.gendan.finance.clearance;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Orders whose clearance was revoked: once they are paid, nothing but a person's word lets their goods leave. */
@ApplicationScoped
class GoodsHeldBack implements DeskQueue {
    private final OrderAccounts accounts;
    private final Customers customers;
    private final Set<String> readers;

    GoodsHeldBack(
            OrderAccounts accounts,
            Customers customers,
            @ConfigProperty(name = "finance.account-readers") Set<String> readers) {
        this.accounts = accounts;
        this.customers = customers;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "held-back";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<OrderAccount> held = wanted.fill(
                first -> accounts.heldBack(wanted, first), account -> !wanted.mine() || account.isOnlyHeldBack());
        Customers.Named named =
                customers.named(held.stream().map(OrderAccount::customer).toList());
        return held.stream()
                .map(account -> slip(account, named.of(account.customer())))
                .toList();
    }

    private static WaitingWork slip(OrderAccount account, String customer) {
        WaitingWork slip = WaitingWork.of(account.order().number(), customer, Phrase.of("waiting.clear-again"), null)
                .knowing("held-back", account.figures().heldBack())
                .knowing("total", account.total())
                .knowing("received", account.figures().received());
        return account.isOnlyHeldBack()
                ? slip.ownedBy(FINANCE)
                        .movedOnBy(Form.post(
                                "clear-again", "/orders/" + account.order().number() + "/clearance", FINANCE))
                : slip.knowing("waits-for", Phrase.of("waits-for.money"));
    }
}
