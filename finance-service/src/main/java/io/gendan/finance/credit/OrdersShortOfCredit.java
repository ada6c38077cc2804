package io.gendan.finance.credit;

import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.customers.Customers;
import io.gendan.finance.rates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.Money;

/** Orders their customer's limit does not bear: somebody signs for what is beyond it, or they wait until it is free. */
@ApplicationScoped
class OrdersShortOfCredit implements DeskQueue {
    private final CreditHolds holds;
    private final Rates rates;
    private final Validity validity;
    private final Customers customers;
    private final Caller caller;
    private final Set<String> readers;

    OrdersShortOfCredit(
            CreditHolds holds,
            Rates rates,
            Validity validity,
            Customers customers,
            Caller caller,
            @ConfigProperty(name = "finance.account-readers") Set<String> readers) {
        this.holds = holds;
        this.rates = rates;
        this.validity = validity;
        this.customers = customers;
        this.caller = caller;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "short-of-credit";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Shortage> waiting = wanted.fill(
                first -> holds.unanswered(wanted, first).stream()
                        .map(this::shortage)
                        .toList(),
                shortage -> !wanted.mine() || caller.hasAny(List.of(shortage.owners())));
        Customers.Named named = customers.named(
                waiting.stream().map(shortage -> shortage.account().customer()).toList());
        return waiting.stream()
                .map(shortage -> slip(shortage, named.of(shortage.account().customer())))
                .toList();
    }

    /** @param needed in the account's currency; absent while a rate is missing */
    private record Shortage(CreditHold hold, CreditAccount account, Optional<Money> needed) {
        String[] owners() {
            return needed.isPresent() ? new String[] {FINANCE, GENERAL_MANAGER} : new String[] {FINANCE};
        }
    }

    private Shortage shortage(Tuple row) {
        CreditHold hold = row.get(0, CreditHold.class);
        CreditAccount account = row.get(1, CreditAccount.class);
        return new Shortage(hold, account, rates.convert(hold.needed(), account.currency(), validity.today()));
    }

    private static WaitingWork slip(Shortage shortage, String customer) {
        CreditHold hold = shortage.hold();
        CreditAccount account = shortage.account();
        WaitingWork slip = WaitingWork.of(
                        hold.order().number(), customer, Phrase.of("waiting.credit-" + hold.state()), hold.validUntil())
                .ownedBy(shortage.owners())
                .knowing("needed", hold.needed())
                .knowing("limit", account.limit())
                .knowing("exposure", account.exposure())
                .knowing("allowance", account.allowance().isZero() ? null : account.allowance());
        return shortage.needed()
                .map(needed -> slip.movedOnBy(sign(account, account.allowanceFor(needed))))
                .orElseGet(() -> slip.knowing("waits-for", Phrase.of("waits-for.rate")));
    }

    /** @param allowance what this order takes beyond the limit, with what was signed for before */
    private static Form sign(CreditAccount account, Money allowance) {
        return Form.post(
                        "sign-allowance",
                        "/credit-accounts/" + account.customer() + "/overrides",
                        FINANCE,
                        GENERAL_MANAGER)
                .asking(Field.decimal("allowance.amount", allowance.getAmount()))
                .asking(Field.givenText("allowance.currency", account.currency().getCode()))
                .asking(Field.longText("reason"));
    }
}
