package io.gendan.load;

import io.gendan.walk.SampleFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sample factory with room for a load: more of everything that runs out. */
final class LargeFactory implements SampleFactory.Edition {

    /** The driver of the larger bollard is bought for every order, so that each life has its shortage. */
    private static final String SCARCE = ",P-DRV40,";

    private record Column(String name, int times) {}

    private static final Map<String, Column> LARGER = Map.of(
            "work-centers.csv", new Column("resource_count", 300),
            "opening-stock.csv", new Column("quantity", 100_000),
            "credit-limits.csv", new Column("credit_limit", 1_000_000));

    @Override
    public String of(String file, String csv) {
        var column = LARGER.get(file);
        return column == null ? csv : enlarged(csv, column);
    }

    /** None of these files has a comma inside a field. */
    private static String enlarged(String csv, Column column) {
        var lines = csv.lines().toList();
        int at = List.of(lines.getFirst().split(",")).indexOf(column.name());
        return lines.stream()
                .map(line ->
                        staysAsItIs(line, lines.getFirst()) ? line : enlarged(line.split(",", -1), at, column.times()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean staysAsItIs(String line, String header) {
        return line.equals(header) || line.contains(SCARCE);
    }

    private static String enlarged(String[] fields, int at, int times) {
        fields[at] =
                new BigDecimal(fields[at]).multiply(BigDecimal.valueOf(times)).toPlainString();
        return String.join(",", fields);
    }
}
