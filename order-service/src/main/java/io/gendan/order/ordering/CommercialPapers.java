package io.gendan.order.ordering;

import io.gendan.chassis.documents.Bilingual;
import io.gendan.chassis.documents.Letterhead;
import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.documents.Table;
import io.gendan.chassis.documents.Table.Column;
import io.gendan.chassis.words.Phrase;
import io.gendan.order.catalog.Article;
import io.gendan.order.catalog.Catalog;
import io.gendan.order.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the papers to the buyer have in common: both parties, the lines with their prices, how it is delivered and paid. */
@ApplicationScoped
class CommercialPapers {
    private final Customers customers;
    private final Catalog catalog;
    private final Letterhead letterhead;

    CommercialPapers(Customers customers, Catalog catalog, Letterhead letterhead) {
        this.customers = customers;
        this.catalog = catalog;
        this.letterhead = letterhead;
    }

    Paper begin(String kind, Order order, Instant written) {
        Paper paper = Paper.of(kind, order.number(), dayOf(written)).us("seller");
        customers
                .file(order.customer())
                .ifPresent(buyer -> paper.party(
                        "buyer",
                        new Bilingual(buyer.name(), buyer.nameZh()),
                        buyer.deliveryAddress(),
                        Locale.of("", buyer.country())));
        return paper.detail("order", order.number())
                .detail("revision", order.revision())
                .detail("customer-order", order.customerOrderNumber())
                .detail("customer-code", order.customer())
                .table(lines(order))
                .total("total", order.total());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, letterhead.zone());
    }

    private Table lines(Order order) {
        Map<String, Article> articles =
                catalog.articles(order.lines().stream().map(OrderLine::product).toList());
        Table table = Table.of(
                Column.text("line"),
                Column.text("item"),
                Column.text("description"),
                Column.fixed("delivery-date"),
                Column.figure("quantity"),
                Column.figure("unit-price"),
                Column.figure("amount"));
        order.lines()
                .forEach(line -> table.row(
                        line.number(),
                        line.product(),
                        description(line, articles),
                        // What was confirmed: a later date is agreed in a delay notice, and does not rewrite the paper.
                        Objects.requireNonNull(line.originalPromisedDate()),
                        line.quantity(),
                        line.unitPrice(),
                        line.amount()));
        return table;
    }

    /** As it was ordered; the catalogue only adds the Chinese name. */
    private static Bilingual description(OrderLine line, Map<String, Article> articles) {
        Article article = articles.get(line.product());
        return new Bilingual(line.productName(), article == null ? null : article.nameZh());
    }

    static Phrase payment(Terms terms) {
        boolean deposit = terms.depositPercent().signum() > 0;
        String percent = terms.depositPercent().toPlainString();
        return switch (terms.balance()) {
            case BEFORE_SHIPMENT ->
                deposit
                        ? Phrase.of("document.payment.deposit-before-shipment", percent)
                        : Phrase.of("document.payment.before-shipment");
            case NET ->
                deposit
                        ? Phrase.of("document.payment.deposit-net", percent, days(terms))
                        : Phrase.of("document.payment.net", days(terms));
        };
    }

    private static int days(Terms terms) {
        return Objects.requireNonNullElse(terms.netDays(), 0);
    }

    static Phrase delivery(Terms terms) {
        return Phrase.of("document.delivery.incoterm", terms.incoterm(), Phrase.asWritten(terms.place()));
    }

    static Phrase partial(Terms terms) {
        return Phrase.of("document.partial." + terms.partialShipments());
    }

    static Phrase tolerance(Terms terms) {
        return Phrase.of(
                "document.tolerance.percent",
                terms.overPercent().toPlainString(),
                terms.underPercent().toPlainString());
    }
}
