package io.gendan.finance.invoicing;

import io.gendan.chassis.intake.EventHandler;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.finance.accounts.OrderAccount;
import io.gendan.finance.accounts.OrderAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.SortedMap;

/** Invoices what left, once per shipment; what should not have left is invoiced too, and shown to a person. */
@ApplicationScoped
class WhenShipmentDispatched implements EventHandler<ShipmentDispatched> {
    private final OrderAccounts accounts;
    private final Invoices invoices;
    private final Invoicing invoicing;
    private final ExceptionCases cases;

    WhenShipmentDispatched(OrderAccounts accounts, Invoices invoices, Invoicing invoicing, ExceptionCases cases) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.cases = cases;
    }

    @Override
    public void on(ShipmentDispatched heard) {
        OrderAccount account = accounts.lockedOrNotYet(heard.orderId(), heard.orderNumber());
        if (invoices.isInvoiced(heard.shipmentId())) {
            return;
        }
        SortedMap<Integer, BigDecimal> quantities = heard.quantities();
        quantities.forEach((line, quantity) -> check(account, heard, line, quantity));
        quantities.keySet().removeIf(line -> !account.lines().has(line));
        if (!quantities.isEmpty()) {
            invoicing.issue(account, heard, quantities);
        }
    }

    private void check(OrderAccount account, ShipmentDispatched heard, int line, BigDecimal quantity) {
        if (!account.lines().has(line)) {
            raise("line-unknown", heard, "carries unknown line " + line);
        } else if (!account.lines().covers(line, quantity)) {
            raise("left-uncleared", heard, "carries more of line " + line + " than was cleared");
        }
    }

    private void raise(String kind, ShipmentDispatched heard, String text) {
        cases.raise(kind, heard.orderId().toString(), "Shipment " + heard.shipmentNumber() + " " + text);
    }
}
