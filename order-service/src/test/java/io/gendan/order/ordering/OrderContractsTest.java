package io.gendan.order.ordering;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.chassis.testing.EventContracts;
import io.gendan.chassis.testing.OpenApiContract;
import io.gendan.chassis.testing.PostgresForTests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresForTests.class)
class OrderContractsTest {
    @Inject
    ObjectMapper json;

    private EventContracts contracts;

    @BeforeEach
    void the_contracts_are_in_api() {
        contracts = new EventContracts(Path.of("api/events"), json);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                OrderPlaced.class,
                ReassessmentRequested.class,
                PromiseAccepted.class,
                OrderConfirmed.class,
                CustomerAccepted.class,
                ProductionReleased.class,
                SampleApproved.class,
                DispatchReleased.class,
                DispatchRecalled.class,
                WithdrawalRequested.class,
                WithdrawalAbandoned.class,
                OrderCancelled.class,
                OrderRejected.class,
                OrderClosed.class
            })
    void what_we_say_is_what_we_promise(Class<? extends Record> event) {
        contracts.produces(event);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WhenReviewOpened.ReviewOpened.class,
                WhenSignOffRecorded.SignOffRecorded.class,
                WhenOrderReviewDecided.OrderReviewDecided.class
            })
    void the_review_is_understood(Class<? extends Record> event) {
        contracts.consumes(event, Path.of("../review-service/api/events"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WhenMaterialsHoldCommitted.HoldCommitted.class,
                WhenMaterialsHoldLapsed.HoldLapsed.class,
                WhenMaterialsWithdrawn.Withdrawn.class,
                WhenMaterialsWithdrawalTooLate.TooLate.class
            })
    void materials_is_understood(Class<? extends Record> event) {
        contracts.consumes(event, Path.of("../materials-service/api/events"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WhenPlanningHoldCommitted.HoldCommitted.class,
                WhenPlanningHoldLapsed.HoldLapsed.class,
                WhenProductionScheduled.ProductionScheduled.class,
                WhenProductionStarted.ProductionStarted.class,
                WhenFinalInspectionPassed.FinalInspectionPassed.class,
                WhenProductionCompleted.ProductionCompleted.class,
                WhenPlanningWithdrawn.Withdrawn.class,
                WhenPlanningWithdrawalTooLate.TooLate.class
            })
    void planning_is_understood(Class<? extends Record> event) {
        contracts.consumes(event, Path.of("../planning-service/api/events"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WhenFinanceHoldCommitted.HoldCommitted.class,
                WhenFinanceHoldLapsed.HoldLapsed.class,
                WhenDepositRequested.DepositRequested.class,
                WhenDepositReceived.DepositReceived.class,
                WhenCreditTaken.CreditTaken.class,
                WhenBalanceRequested.BalanceRequested.class,
                WhenShipmentCleared.ShipmentCleared.class,
                WhenShipmentClearanceRevoked.ShipmentClearanceRevoked.class,
                WhenInvoiceIssued.InvoiceIssued.class,
                WhenInvoiceSettled.InvoiceSettled.class,
                WhenInvoiceReopened.InvoiceReopened.class,
                WhenCancellationSettled.CancellationSettled.class
            })
    void finance_is_understood(Class<? extends Record> event) {
        contracts.consumes(event, Path.of("../finance-service/api/events"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WhenGoodsStored.GoodsStored.class,
                WhenShipmentDispatched.ShipmentDispatched.class,
                WhenShipmentTracked.ShipmentTracked.class,
                WhenShipmentDelivered.ShipmentDelivered.class,
                WhenDispatchRecallAnswered.DispatchRecallAnswered.class,
                WhenShippingWithdrawn.Withdrawn.class,
                WhenShippingWithdrawalTooLate.TooLate.class
            })
    void shipping_is_understood(Class<? extends Record> event) {
        contracts.consumes(event, Path.of("../shipping-service/api/events"));
    }

    @Test
    void what_we_offer_is_what_is_committed() {
        OpenApiContract.isCommitted();
    }
}
