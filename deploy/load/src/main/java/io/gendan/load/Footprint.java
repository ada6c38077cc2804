package io.gendan.load;

import io.gendan.walk.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was used up so far: by name the amount, with the unit behind it.
 *
 * @param stored what lies in databases and on Kafka; to count it takes processor time of its own
 */
record Footprint(Map<String, Double> used, Map<String, Double> stored) {

    /** Before something is measured: what it takes to count is used up first. */
    static Footprint before(Rig rig) {
        var stored = stored(rig);
        return new Footprint(used(rig), stored);
    }

    /** After something was measured: what it takes to count is not its own. */
    static Footprint after(Rig rig) {
        return new Footprint(used(rig), stored(rig));
    }

    private static Map<String, Double> used(Rig rig) {
        var amounts = new LinkedHashMap<String, Double>();
        double seconds = 0;
        for (var used : Processors.used(rig.processes()).entrySet()) {
            amounts.put("processor." + used.getKey() + " ms", used.getValue() * 1_000);
            seconds += used.getValue();
        }
        amounts.put("processor ms", seconds * 1_000);
        amounts.put("wal bytes", (double) rig.postgres().walBytes());
        return amounts;
    }

    private static Map<String, Double> stored(Rig rig) {
        var amounts = new LinkedHashMap<String, Double>();
        amounts.put("kafka bytes", (double) size(rig.kafkaData()));
        for (var department : Department.values()) {
            var name = department.slug();
            amounts.put("events." + name + " events", rig.postgres().number(name, "select count(*) from event_log"));
            amounts.put("effects." + name + " effects", rig.postgres().number(name, "select count(*) from inbox"));
            amounts.put(
                    "database." + name + " bytes",
                    rig.postgres().number(name, "select pg_database_size(current_database())"));
        }
        return amounts;
    }

    /** What came to it since the earlier one, for each of so many. */
    List<Figure> since(Footprint earlier, String prefix, int count, String each) {
        var figures = new ArrayList<Figure>();
        grown(earlier.used, used).forEach((name, amount) -> figures.add(figure(prefix + name, amount / count, each)));
        grown(earlier.stored, stored)
                .forEach((name, amount) -> figures.add(figure(prefix + name, amount / count, each)));
        return figures;
    }

    private static Map<String, Double> grown(Map<String, Double> earlier, Map<String, Double> later) {
        var grown = new LinkedHashMap<String, Double>();
        later.forEach((name, amount) -> grown.put(name, amount - earlier.getOrDefault(name, 0.0)));
        return grown;
    }

    private static Figure figure(String nameAndUnit, double amount, String each) {
        int unit = nameAndUnit.lastIndexOf(' ');
        return Figure.of(nameAndUnit.substring(0, unit), amount, nameAndUnit.substring(unit + 1) + " per " + each);
    }

    private static long size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
