package io.gendan.order.tracking;

import static io.gendan.order.tracking.Said.goods;
import static io.gendan.order.tracking.Said.money;
import static io.gendan.order.tracking.Said.text;
import static io.gendan.order.tracking.Said.word;
import static io.gendan.order.tracking.Told.forEverybody;
import static io.gendan.order.tracking.Told.internal;

import java.util.List;

/** What finance says. */
final class FinanceTales {
    static final List<Told> ALL = List.of(
            internal("credit-assessed.v1", "CreditAssessed", word("credit", "/outcome")),
            internal("hold-committed.v1", "FinanceHoldCommitted"),
            internal("hold-lapsed.v1", "FinanceHoldLapsed", text("/reason")),
            forEverybody("deposit-requested.v1", "DepositRequested", money("/amount"), text("/reference"))
                    .planned("/dueDate"),
            forEverybody("deposit-received.v1", "DepositReceived", money("/amount"))
                    .actual("/receivedAt"),
            internal("credit-taken.v1", "CreditTaken", money("/amount")),
            forEverybody("balance-requested.v1", "BalanceRequested", money("/amount"), text("/reference"))
                    .planned("/dueDate"),
            forEverybody("payment-received.v1", "PaymentReceived", money("/amount")),
            forEverybody("payment-overdue.v1", "PaymentOverdue", money("/outstanding"), text("/reference"))
                    .planned("/dueDate"),
            internal("shipment-cleared.v1", "ShipmentCleared", goods("/lines")),
            internal("shipment-clearance-revoked.v1", "ShipmentClearanceRevoked", text("/reason")),
            forEverybody("invoice-issued.v1", "InvoiceIssued", text("/invoiceNumber"), money("/due"))
                    .planned("/dueDate"),
            forEverybody("invoice-settled.v1", "InvoiceSettled", text("/invoiceNumber")),
            forEverybody("invoice-reopened.v1", "InvoiceReopened", text("/invoiceNumber"), money("/open")),
            forEverybody("refund-issued.v1", "RefundIssued", money("/amount")),
            forEverybody("cancellation-settled.v1", "CancellationSettled", money("/refunded"), money("/retained")));

    private FinanceTales() {}
}
