package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enters what the bank says, and knows every account. */
public final class FinanceDesk {

    private final Phone phone;

    public FinanceDesk(Switchboard switchboard) {
        phone = switchboard.call(Department.FINANCE, "finance");
    }

    public JsonNode account(Object order) {
        return phone.get("/orders/" + order + "/account");
    }

    public JsonNode credit(String customer) {
        return phone.get("/credit-accounts/" + customer);
    }

    public List<JsonNode> invoices(Object order) {
        return phone.all("/invoices?order=" + order);
    }

    /** @param bankReference the bank's own number of the transfer: entered twice it is still one payment */
    public JsonNode receive(
            String customer, Money amount, @Nullable String reference, LocalDate on, String bankReference) {
        var payment = new HashMap<String, Object>(Map.of(
                "customer", customer, "amount", amount.wire(), "receivedOn", on, "bankReference", bankReference));
        if (reference != null) {
            payment.put("reference", reference);
        }
        return phone.post("/payments", payment);
    }

    public JsonNode trialBalance() {
        return phone.get("/ledger/trial-balance");
    }
}
