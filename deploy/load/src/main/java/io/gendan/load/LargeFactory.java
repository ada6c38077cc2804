package io.gendan.load;

import io.gendan.walk.SampleFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sample factory with room for a load: more of everything that runs out. Only the driver of the larger bollard is never there
 * and comes by the piece, so that each life has its shortage and nobody lives on what was bought for others.
 */
final class LargeFactory implements SampleFactory.Edition {

    private static final Pattern SCARCE = Pattern.compile("(^|,)P-DRV40,");

    private record Column(String name, int times) {}

    private static final Map<String, Column> LARGER = Map.of(
            "work-centers.csv", new Column("resource_count", 300),
            "opening-stock.csv", new Column("quantity", 100_000),
            "credit-limits.csv", new Column("credit_limit", 1_000_000));

    @Override
    public String of(String file, String csv) {
        var lines = csv.lines().flatMap(row -> adapted(file, row)).toList();
        var column = LARGER.get(file);
        return String.join("\n", column == null ? lines : enlarged(lines, column));
    }

    private static Stream<String> adapted(String file, String row) {
        return SCARCE.matcher(row).find() ? scarce(file, row).stream() : Stream.of(row);
    }

    private static Optional<String> scarce(String file, String row) {
        return switch (file) {
            case "opening-stock.csv" -> Optional.empty();
            case "items.csv" -> Optional.of(row.replace(",MULTIPLE,20,", ",L4L,,"));
            case "supplier-prices.csv" -> Optional.of(row.replaceFirst(",\\d+(,\\d+)$", ",1$1"));
            default -> Optional.of(row);
        };
    }

    /** None of these files has a comma inside a field. */
    private static List<String> enlarged(List<String> lines, Column column) {
        var header = lines.getFirst();
        int at = List.of(header.split(",")).indexOf(column.name());
        return lines.stream()
                .map(line -> line.equals(header) ? line : enlarged(line.split(",", -1), at, column.times()))
                .toList();
    }

    private static String enlarged(String[] fields, int at, int times) {
        fields[at] =
                new BigDecimal(fields[at]).multiply(BigDecimal.valueOf(times)).toPlainString();
        return String.join(",", fields);
    }
}
