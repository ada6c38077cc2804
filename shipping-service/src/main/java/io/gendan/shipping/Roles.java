package io.gendan.shipping;

/** The roles that shipping knows, as the issuer names them. */
public final class Roles {
    public static final String SHIPPING = "shipping";
    public static final String SALES = "sales";
    public static final String SALES_MANAGER = "sales-manager";
    public static final String GENERAL_MANAGER = "general-manager";
    public static final String PLANNER = "planner";
    public static final String WAREHOUSE = "warehouse";
    public static final String FINANCE = "finance";
    public static final String AUDITOR = "auditor";
    public static final String CUSTOMER = "customer";
    public static final String PARTNER = "partner";

    private Roles() {}
}
