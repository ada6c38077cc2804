package io.gendan.order.ordering;

import java.util.List;
import java.util.stream.IntStream;

/** Names what an order needs before it can be reviewed. */
final class Missing {
    private Missing() {}

    static List<MissingItem> of(List<OrderLine> lines) {
        if (lines.isEmpty()) {
            return List.of(new MissingItem("lines", "What is ordered? There is no line yet."));
        }
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.get(i).wish().missing().stream().map(item -> item(i, lines.get(i), item)))
                .toList();
    }

    private static MissingItem item(int index, OrderLine line, String item) {
        String what = line.wish().product() == null
                ? "line " + line.number()
                : String.valueOf(line.wish().product());
        return new MissingItem("lines[" + index + "]." + item, question(item) + " (" + what + ")");
    }

    private static String question(String item) {
        return switch (item) {
            case "product" -> "Which product?";
            case "quantity" -> "How many?";
            case "requestedDate" -> "For which date?";
            default -> "What is the " + item + "?";
        };
    }
}
