package io.gendan.walk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer asks for; what is left out is asked for later. */
public record OrderRequest(
        String customer, @Nullable String customerOrderNumber, boolean partialShipments, List<Line> lines) {

    public record Line(
            String product, Quantity quantity, @Nullable LocalDate requestedDate) {}

    public OrderRequest {
        lines = List.copyOf(lines);
    }

    public static OrderRequest of(String customer, String customerOrderNumber, Line... lines) {
        return new OrderRequest(customer, customerOrderNumber, true, List.of(lines));
    }

    public static Line line(String product, int pieces, @Nullable LocalDate requestedDate) {
        return new Line(product, Quantity.pieces(pieces), requestedDate);
    }
}
