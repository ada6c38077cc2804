package io.gendan.order.ordering;

import io.gendan.chassis.words.Phrase;
import java.util.List;
import java.util.stream.IntStream;

/** Names what an order needs before it can be reviewed. */
final class Missing {
    private Missing() {}

    static List<MissingItem> of(List<OrderLine> lines) {
        if (lines.isEmpty()) {
            return List.of(new MissingItem("lines", Phrase.of("missing.lines")));
        }
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.get(i).wish().missing().stream().map(item -> item(i, lines.get(i), item)))
                .toList();
    }

    private static MissingItem item(int index, OrderLine line, String item) {
        String product = line.wish().product();
        return new MissingItem(
                "lines[" + index + "]." + item,
                product == null
                        ? Phrase.of("missing." + item, "#" + line.number())
                        : Phrase.of("missing." + item, Phrase.asWritten(product)));
    }
}
