package io.gendan.order.ordering;

import io.gendan.order.catalog.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page on which an order is written down.
 *
 * @param customers names by code; empty for a customer's own login
 * @param articles by code
 * @param wishedFor the date that stands in the lines at first
 */
record OrderEntry(Map<String, String> customers, Map<String, Article> articles, LocalDate wishedFor) {
    private static final int LINES = 3;

    /** What products are sold in, the usual one first; UNECE Recommendation 20. */
    public List<String> units() {
        return Stream.concat(Stream.of("C62"), articles.values().stream().map(Article::unit))
                .distinct()
                .toList();
    }

    public Stream<Integer> lines() {
        return IntStream.range(0, LINES).boxed();
    }
}
