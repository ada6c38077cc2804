package io.gendan.planning.workorders;

/** Why production is not where the plan wants it. */
enum VarianceReason {
    PLAN_ERROR,
    EQUIPMENT_FAILURE,
    MATERIAL_SHORTAGE,
    DEFECT_RATE,
    RUSH_ORDER,
    UPSTREAM_BACKLOG,
    STAFFING
}
