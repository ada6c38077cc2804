package io.gendan.order.ordering;

import java.util.List;
import java.util.Map;

/**
 * Open orders by stage.
 *
 * @param columns in the order of an order's life
 * @param customers names by code
 * @param text what was searched for; blank: nothing
 */
record OrderBoard(List<Column> columns, Map<String, String> customers, String text) {

    /**
     * @param count how many orders there are in the stage
     * @param orders the newest of them
     */
    record Column(Stage stage, long count, List<OrderSummary> orders) {
        public long hidden() {
            return count - orders.size();
        }
    }

    public String customerName(String code) {
        return customers.getOrDefault(code, code);
    }

    public long total() {
        return columns.stream().mapToLong(Column::count).sum();
    }
}
