package io.gendan.chassis.security;

/** The roles of people and systems, as they stand in the access token. */
public final class Roles {
    public static final String SALES = "sales";
    public static final String SALES_MANAGER = "sales-manager";
    public static final String AREA_MANAGER = "area-manager";
    public static final String GENERAL_MANAGER = "general-manager";
    public static final String ENGINEERING = "engineering";
    public static final String QUALITY = "quality";
    public static final String PLANNER = "planner";
    public static final String WORKSHOP = "workshop";
    public static final String PURCHASER = "purchaser";
    public static final String WAREHOUSE = "warehouse";
    public static final String SHIPPING = "shipping";
    public static final String FINANCE = "finance";
    public static final String CUSTOMER = "customer";
    public static final String PARTNER = "partner";
    public static final String AUDITOR = "auditor";
    public static final String OPS = "ops";

    private Roles() {}
}
