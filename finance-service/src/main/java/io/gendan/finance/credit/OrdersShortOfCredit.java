package io.gendan.finance.credit;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.customers.Customers;
import io.gendan.finance.customers.OwnArea;
import io.gendan.finance.rates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Orders their customer's limit does not bear: somebody signs for what is beyond it, or they wait until it is free. */
@ApplicationScoped
class OrdersShortOfCredit implements DeskQueue {
    private final CreditHolds holds;
    private final Rates rates;
    private final Validity validity;
    private final Customers customers;

    OrdersShortOfCredit(CreditHolds holds, Rates rates, Validity validity, Customers customers) {
        this.holds = holds;
        this.rates = rates;
        this.validity = validity;
        this.customers = customers;
    }

    @Override
    public String kind() {
        return "short-of-credit";
    }

    @Override
    public Set<String> readers() {
        return OwnArea.READERS;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Tuple> waiting = holds.unanswered(wanted);
        Map<String, String> named = customers.named(
                waiting.stream().map(row -> account(row).customer()).toList());
        return waiting.stream()
                .map(row -> slip(
                        row.get(0, CreditHold.class),
                        account(row),
                        named.getOrDefault(account(row).customer(), account(row).customer())))
                .toList();
    }

    private static CreditAccount account(Tuple row) {
        return row.get(1, CreditAccount.class);
    }

    private WaitingWork slip(CreditHold hold, CreditAccount account, String customer) {
        WaitingWork slip = WaitingWork.of(
                        hold.order().number(), customer, Phrase.of("waiting.credit-" + hold.state()), hold.validUntil())
                .knowing("needed", hold.needed())
                .knowing("limit", account.limit())
                .knowing("exposure", account.exposure())
                .knowing("allowance", account.allowance().isZero() ? null : account.allowance());
        Optional<Money> priced = rates.convert(hold.needed(), account.currency(), validity.today());
        return priced.map(needed -> slip.ownedBy("finance", "general-manager")
                        .movedOnBy(sign(account, account.allowanceFor(needed))))
                .orElseGet(() -> slip.ownedBy("finance").knowing("waits-for", Phrase.of("waits-for.rate")));
    }

    /** @param allowance what this order takes beyond the limit, with what was signed for before */
    private static Form sign(CreditAccount account, Money allowance) {
        return Form.post(
                        "sign-allowance",
                        "/credit-accounts/" + account.customer() + "/overrides",
                        "finance",
                        "general-manager")
                .asking(Field.decimal("allowance.amount", allowance.getAmount()))
                .asking(Field.givenText("allowance.currency", account.currency().getCode()))
                .asking(Field.longText("reason"));
    }
}
