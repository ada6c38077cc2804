package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes what was released; quality signs the first piece and the last. */
public final class Workshop {

    private final Phone floor;
    private final Phone quality;
    private final Phone planner;

    public Workshop(Switchboard switchboard) {
        floor = switchboard.call(Department.PLANNING, "workshop");
        quality = switchboard.call(Department.PLANNING, "quality");
        planner = switchboard.call(Department.PLANNING, "planner");
    }

    public List<WorkOrderView> workOrders(Object order) {
        return floor.all("/work-orders?order=" + order).stream()
                .map(workOrder ->
                        floor.get("/work-orders/" + workOrder.path("id").asText()))
                .map(workOrder -> Json.as(WorkOrderView.class, workOrder))
                .toList();
    }

    /**
     * @param workOrder id or number, as everywhere here
     * @throws Refused before the kit is complete, or a needed sample signed
     */
    public void start(Object workOrder) {
        floor.post("/work-orders/" + workOrder + "/start");
    }

    public void approveFirstArticle(Object workOrder) {
        var checklist =
                Map.of("print", true, "packaging", true, "barcode", true, "software", true, "accessories", true);
        quality.post("/work-orders/" + workOrder + "/first-article", Map.of("approved", true, "checklist", checklist));
    }

    public void report(Object workOrder, int operation, LocalDate date, BigDecimal good) {
        floor.post(
                "/work-orders/" + workOrder + "/operations/" + operation + "/daily-reports",
                Map.of("date", date, "good", good, "defect", 0, "scrap", 0, "hours", 8));
    }

    public void passFinalInspection(Object workOrder, int sampleSize) {
        quality.post("/work-orders/" + workOrder + "/final-inspection", Map.of("sampleSize", sampleSize, "defects", 0));
    }

    /** @param reason one of the variance reasons */
    public JsonNode reschedule(Object workOrder, LocalDate newFinish, String reason) {
        return planner.post(
                "/work-orders/" + workOrder + "/reschedule", Map.of("newFinish", newFinish, "reason", reason));
    }
}
