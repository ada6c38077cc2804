package io.gendan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.walk.Demo;
import io.gendan.walk.OrderView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WalkIT extends Story {

    @Test
    void three_orders_walk_from_wish_to_last_payment() {
        assertThat(demo()).contains("all invariants hold");

        assertThat(sales.orders("C004")).isNotEmpty();
        assertThat(happened(demoOrder()))
                .contains(
                        "OrderPlaced",
                        "ReviewOpened",
                        "OrderReviewDecided",
                        "OrderConfirmed",
                        "CustomerAccepted",
                        "DepositRequested",
                        "DepositReceived",
                        "ProductionReleased",
                        "ProductionScheduled",
                        "KitCompleted",
                        "ProductionStarted",
                        "FirstArticleApproved",
                        "ProductionProgressed",
                        "FinalInspectionPassed",
                        "GoodsStored",
                        "BalanceRequested",
                        "ShipmentCleared",
                        "DispatchReleased",
                        "ShippingNoticeIssued",
                        "ShipmentPacked",
                        "ShipmentDispatched",
                        "ShipmentDelivered",
                        "InvoiceIssued",
                        "InvoiceSettled")
                .endsWith("OrderClosed");
    }

    private OrderView demoOrder() {
        return sales.orders("C004").getLast();
    }

    private String demo() {
        var printed = new ByteArrayOutputStream();
        boolean held = new Demo(platform, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        var text = printed.toString(StandardCharsets.UTF_8);
        assertThat(held).as(text).isTrue();
        return text;
    }
}
