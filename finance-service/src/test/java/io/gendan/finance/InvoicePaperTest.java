package io.gendan.finance;

import static org.hamcrest.Matchers.endsWith;

import io.gendan.chassis.testing.PrintedPaper;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a customer pays by, read back. */
@QuarkusTest
class InvoicePaperTest extends FinanceStory {
    /** A third of the money is there, half of the goods leave. */
    private TradeOrder partlyDelivered() {
        String customer = customer("100000", "EUR");
        deliveries.again(
                envelope(customer, "io.gendan.order.customer.v1", "gendan.order.master", """
            {"code":"%s","name":"上海陆家酒店用品","country":"CN","currency":"EUR","area":"CHINA/SHANGHAI"}\
            """.formatted(customer)));
        TradeOrder order =
                order(customer).net(30).line(10, "1234.50", "12345.00").placed().confirmedAndAccepted();
        pay(
                customer,
                "3703.50 EUR",
                order.heard("deposit-requested.v1").get("reference").asText());
        return order.released().stored(1, 10).dispatched(1, 4);
    }

    @Test
    void the_invoice_says_the_figures_that_were_booked() {
        TradeOrder order = partlyDelivered();
        String number = order.heard("invoice-issued.v1").get("invoiceNumber").asText();
        String due = get("/invoices/{n}", number).extract().path("due.amount");
        String prepaid = get("/invoices/{n}", number).extract().path("prepaid.amount");
        PrintedPaper.of("/invoices/" + number + "/paper", "zh", number + "-invoice.pdf")
                .says("商业发票", "上海陆家酒店用品", order.number(), "L-BOL900", "4 件", "1,234.50 EUR")
                .says("合计 4,938.00 EUR", "已预付 " + grouped(prepaid), "应付金额 " + grouped(due))
                .says("付款参考号 " + number, "示例银行宁波分行");
        PrintedPaper.of("/invoices/" + number + "/paper", "en", number + "-invoice.pdf")
                .says("Commercial invoice", "Total 4,938.00 EUR", "Amount due " + grouped(due));
    }

    private static String grouped(String amount) {
        return "%,.2f EUR".formatted(new BigDecimal(amount));
    }

    @Test
    void there_is_no_paper_of_an_invoice_nobody_wrote() {
        get("/invoices/INV-2026-999999/paper").statusCode(404).body("type", endsWith("invoice-not-found"));
    }
}
