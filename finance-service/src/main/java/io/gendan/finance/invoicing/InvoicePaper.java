package io.gendan.finance.invoicing;

import io.gendan.chassis.documents.Letterhead;
import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.documents.Table;
import io.gendan.chassis.documents.Table.Column;
import io.gendan.chassis.problems.Refused;
import io.gendan.finance.accounts.OrderAccounts;
import io.gendan.finance.invoicing.InvoiceRefusal.InvoiceNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invoice as the customer gets it: the figures that were booked, none computed again. */
@ApplicationScoped
class InvoicePaper {
    private final Invoices invoices;
    private final InvoicesOfOrder shown;
    private final OrderAccounts accounts;
    private final Letterhead letterhead;

    InvoicePaper(Invoices invoices, InvoicesOfOrder shown, OrderAccounts accounts, Letterhead letterhead) {
        this.invoices = invoices;
        this.shown = shown;
        this.accounts = accounts;
        this.letterhead = letterhead;
    }

    @Transactional
    Paper write(String number) {
        InvoiceRepresentation invoice = invoices.findByIdOptional(number)
                .map(shown::represent)
                .orElseThrow(() -> new Refused(new InvoiceNotFound(number)));
        String order = accounts.findById(invoice.orderId()).order().number();
        Paper paper = Paper.of("invoice", invoice.number(), invoice.issuedOn())
                .us("seller")
                .party(
                        "buyer",
                        Objects.requireNonNullElse(invoice.customerName(), invoice.customer()),
                        invoice.customer())
                .detail("order", order)
                .detail("shipment", invoice.shipmentNumber())
                .detail("due-date", invoice.dueDate())
                .detail("settled", settledOn(invoice))
                .table(lines(invoice))
                .total("total", invoice.total())
                .total("prepaid", invoice.prepaid())
                .total("due", invoice.due());
        return invoice.due().isZero() ? paper : paper.payable(invoice.number());
    }

    private static Table lines(InvoiceRepresentation invoice) {
        boolean rounded =
                invoice.lines().stream().anyMatch(line -> !line.adjustment().isZero());
        return rounded ? withRounding(invoice) : withoutRounding(invoice);
    }

    private static Table withoutRounding(InvoiceRepresentation invoice) {
        Table table = Table.of(
                Column.text("line"),
                Column.text("item"),
                Column.figure("quantity"),
                Column.figure("unit-price"),
                Column.figure("amount"));
        invoice.lines()
                .forEach(line ->
                        table.row(line.line(), line.product(), line.quantity(), line.unitPrice(), line.amount()));
        return table;
    }

    /** Said only where there is any: quantity x price alone would not give the amount. */
    private static Table withRounding(InvoiceRepresentation invoice) {
        Table table = Table.of(
                Column.text("line"),
                Column.text("item"),
                Column.figure("quantity"),
                Column.figure("unit-price"),
                Column.figure("rounding"),
                Column.figure("amount"));
        invoice.lines()
                .forEach(line -> table.row(
                        line.line(),
                        line.product(),
                        line.quantity(),
                        line.unitPrice(),
                        line.adjustment(),
                        line.amount()));
        return table;
    }

    private @Nullable LocalDate settledOn(InvoiceRepresentation invoice) {
        return invoice.settledAt() == null ? null : LocalDate.ofInstant(invoice.settledAt(), letterhead.zone());
    }
}
