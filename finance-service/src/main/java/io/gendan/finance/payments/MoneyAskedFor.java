package io.gendan.finance.payments;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Field;
import io.gendan.chassis.desk.Form;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.Money;

/** Deposits, balances and invoices that are not paid: whoever sees the money at the bank enters it here. */
@ApplicationScoped
class MoneyAskedFor implements DeskQueue {
    private final OrderRequests requests;
    private final Customers customers;
    private final FactoryClock clock;
    private final Set<String> readers;
    private final Set<String> invoiceReaders;

    MoneyAskedFor(
            OrderRequests requests,
            Customers customers,
            FactoryClock clock,
            @ConfigProperty(name = "finance.account-readers") Set<String> readers,
            @ConfigProperty(name = "finance.invoice-readers") Set<String> invoiceReaders) {
        this.requests = requests;
        this.customers = customers;
        this.clock = clock;
        this.readers = readers;
        this.invoiceReaders = invoiceReaders;
    }

    @Override
    public String kind() {
        return "money-asked";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<OrderRequest> open = requests.open(wanted);
        Customers.Named named = customers.named(
                open.stream().map(asked -> asked.request().customer()).toList());
        return open.stream()
                .map(asked -> slip(asked, named.of(asked.request().customer())))
                .toList();
    }

    private WaitingWork slip(OrderRequest asked, String customer) {
        PaymentRequest request = asked.request();
        WaitingWork slip = WaitingWork.of(
                        asked.order(),
                        customer,
                        Phrase.of("waiting.money-" + request.purpose()),
                        request.overAt(asked.zone()))
                .ownedBy(FINANCE)
                .knowing("open", request.open())
                .knowing("received", request.received().isZero() ? null : request.received())
                .knowing("reference", request.reference())
                .knowing("due-date", request.dueDate())
                .movedOnBy(enter(asked));
        return request.purpose().isPrepayment()
                ? slip
                : slip.printedAs(new WaitingWork.Paper(
                        "invoice", "/invoices/" + request.reference() + "/paper", invoiceReaders));
    }

    private Form enter(OrderRequest asked) {
        PaymentRequest request = asked.request();
        Money open = request.open();
        return Form.post("enter-payment", "/payments", FINANCE)
                .asking(Field.givenText("customer", request.customer()))
                .asking(Field.givenText("reference", request.reference()))
                .asking(Field.givenText(
                        "amount.currency", open.getCurrencyUnit().getCode()))
                .asking(Field.decimal("amount.amount", open.getAmount()))
                .asking(Field.date("receivedOn", clock.today(asked.zone())))
                .asking(Field.text("bankReference"));
    }
}
