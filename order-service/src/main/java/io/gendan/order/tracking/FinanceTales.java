package io.gendan.order.tracking;

import static io.gendan.order.tracking.Tale.forEverybody;
import static io.gendan.order.tracking.Tale.internal;

import java.util.Map;

/** What finance says. */
final class FinanceTales {
    static final Map<String, Told> ALL = Map.ofEntries(
            Map.entry(
                    "credit-assessed.v1",
                    new Told(
                            "CreditAssessed",
                            it -> internal("Credit: " + it.path("outcome").asText()))),
            Map.entry("hold-committed.v1", new Told("FinanceHoldCommitted", it -> internal("Credit committed"))),
            Map.entry(
                    "hold-lapsed.v1",
                    new Told(
                            "FinanceHoldLapsed",
                            it -> internal("Credit let go: " + it.path("reason").asText()))),
            Map.entry(
                    "deposit-requested.v1",
                    new Told(
                            "DepositRequested",
                            it -> forEverybody("Deposit asked for: " + Say.money(it.path("amount")) + ", reference "
                                            + it.path("reference").asText())
                                    .planned(it.path("dueDate")))),
            Map.entry(
                    "deposit-received.v1",
                    new Told(
                            "DepositReceived",
                            it -> forEverybody("Deposit received: " + Say.money(it.path("amount")))
                                    .actual(it.path("receivedAt")))),
            Map.entry(
                    "credit-taken.v1",
                    new Told("CreditTaken", it -> internal("Credit taken: " + Say.money(it.path("amount"))))),
            Map.entry(
                    "balance-requested.v1",
                    new Told(
                            "BalanceRequested",
                            it -> forEverybody("Balance asked for: " + Say.money(it.path("amount")) + ", reference "
                                            + it.path("reference").asText())
                                    .planned(it.path("dueDate")))),
            Map.entry(
                    "payment-received.v1",
                    new Told(
                            "PaymentReceived",
                            it -> forEverybody("Payment received: " + Say.money(it.path("amount"))))),
            Map.entry(
                    "payment-overdue.v1",
                    new Told(
                            "PaymentOverdue",
                            it -> forEverybody("Payment overdue: " + Say.money(it.path("outstanding")) + ", reference "
                                            + it.path("reference").asText())
                                    .planned(it.path("dueDate")))),
            Map.entry(
                    "shipment-cleared.v1",
                    new Told(
                            "ShipmentCleared", it -> internal("Cleared for shipment: " + Say.goods(it.path("lines"))))),
            Map.entry(
                    "shipment-clearance-revoked.v1",
                    new Told(
                            "ShipmentClearanceRevoked",
                            it -> internal(
                                    "Clearance taken back: " + it.path("reason").asText()))),
            Map.entry(
                    "invoice-issued.v1",
                    new Told(
                            "InvoiceIssued",
                            it -> forEverybody("Invoice "
                                            + it.path("invoiceNumber").asText() + ": " + Say.money(it.path("due"))
                                            + " due")
                                    .planned(it.path("dueDate")))),
            Map.entry(
                    "invoice-settled.v1",
                    new Told(
                            "InvoiceSettled",
                            it -> forEverybody(
                                    "Invoice " + it.path("invoiceNumber").asText() + " settled"))),
            Map.entry(
                    "invoice-reopened.v1",
                    new Told(
                            "InvoiceReopened",
                            it -> forEverybody(
                                    "Invoice " + it.path("invoiceNumber").asText() + " is open again: "
                                            + Say.money(it.path("open"))))),
            Map.entry(
                    "refund-issued.v1",
                    new Told("RefundIssued", it -> forEverybody("Refunded: " + Say.money(it.path("amount"))))),
            Map.entry(
                    "cancellation-settled.v1",
                    new Told(
                            "CancellationSettled",
                            it -> forEverybody("Cancellation settled: refunded " + Say.money(it.path("refunded"))
                                    + ", retained " + Say.money(it.path("retained"))))));

    private FinanceTales() {}
}
