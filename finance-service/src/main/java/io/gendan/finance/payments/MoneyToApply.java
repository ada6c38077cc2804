package io.gendan.finance.payments;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.FinanceRules;
import io.gendan.finance.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.Money;

/** Money that came in and is not, or only partly, applied: a clerk says where it belongs, or sends it back. */
@ApplicationScoped
class MoneyToApply implements DeskQueue {
    private static final int SHOWN = 5;

    private final Payments payments;
    private final OrderRequests requests;
    private final Customers customers;
    private final FinanceRules rules;
    private final Set<String> readers;

    MoneyToApply(
            Payments payments,
            OrderRequests requests,
            Customers customers,
            FinanceRules rules,
            @ConfigProperty(name = "finance.payment-readers") Set<String> readers) {
        this.payments = payments;
        this.requests = requests;
        this.customers = customers;
        this.rules = rules;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "money-to-apply";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Payment> waiting = payments.unapplied(wanted);
        List<String> payers = waiting.stream().map(Payment::customer).toList();
        Customers.Named named = customers.named(payers);
        List<OrderRequest> near = requests.near(
                payers,
                waiting.stream()
                        .map(Payment::reference)
                        .filter(Objects::nonNull)
                        .toList());
        return waiting.stream()
                .map(payment -> slip(payment, named.of(payment.customer()), near))
                .toList();
    }

    private WaitingWork slip(Payment payment, String customer, List<OrderRequest> near) {
        List<OrderRequest> candidates = near.stream()
                .filter(OrderRequest::isOpen)
                .filter(asked ->
                        asked.request().currency().equals(payment.amount().getCurrencyUnit()))
                .filter(asked ->
                        isNamed(payment, asked) || asked.request().customer().equals(payment.customer()))
                .toList();
        Optional<OrderRequest> named =
                near.stream().filter(asked -> isNamed(payment, asked)).findFirst();
        Optional<OrderRequest> likely =
                named.filter(candidates::contains).or(() -> candidates.stream().findFirst());
        WaitingWork slip = WaitingWork.of(
                        named.or(() -> likely).map(OrderRequest::order).orElse(payment.bankReference()),
                        customer,
                        Phrase.of("waiting.apply"),
                        endOfTheDayItCame(payment))
                .ownedBy(FINANCE)
                .knowing("unapplied", payment.unapplied())
                .knowing("paid", payment.amount())
                .knowing("why-unapplied", Phrase.of("unapplied." + payment.reason()))
                .knowing("reference", payment.reference())
                .knowing("bank-reference", payment.bankReference())
                .knowing("received-on", payment.receivedOn());
        for (OrderRequest asked : candidates.stream().limit(SHOWN).toList()) {
            slip = slip.knowing(
                    "may-belong-to",
                    "%s · %s · %s"
                            .formatted(
                                    asked.order(),
                                    asked.request().reference(),
                                    asked.request().open()));
        }
        return moves(slip, payment, likely);
    }

    private WaitingWork moves(WaitingWork slip, Payment payment, Optional<OrderRequest> likely) {
        Money left = payment.unapplied();
        String path = "/payments/" + payment.id();
        Form giveBack = Form.post("give-back", path + "/returns", FINANCE)
                .asking(Field.decimal("amount.amount", left.getAmount()))
                .asking(Field.givenText(
                        "amount.currency", left.getCurrencyUnit().getCode()))
                .asking(Field.longText("reason"));
        if (likely.isEmpty() && payment.reason() == Reason.WRONG_CURRENCY) {
            return slip.movedOnBy(giveBack);
        }
        Money fitting = likely.map(asked -> asked.request().open())
                .filter(left::isGreaterThan)
                .orElse(left);
        return slip.movedOnBy(Form.post("allocate", path + "/allocations", FINANCE)
                        .asking(Field.text("reference")
                                .holding(likely.map(asked -> asked.request().reference())
                                        .orElse("")))
                        .asking(Field.decimal("amount.amount", fitting.getAmount()))
                        .asking(Field.givenText(
                                "amount.currency", left.getCurrencyUnit().getCode())))
                .movedOnBy(giveBack);
    }

    private static boolean isNamed(Payment payment, OrderRequest asked) {
        String reference = payment.reference();
        return reference != null && asked.isUnder(reference);
    }

    private Instant endOfTheDayItCame(Payment payment) {
        return payment.receivedOn().plusDays(1).atStartOfDay(rules.zone()).toInstant();
    }
}
