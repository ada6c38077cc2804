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

/** What was used up so far: by name the amount, with the unit behind it. */
record Footprint(Map<String, Double> amounts) {

    static Footprint of(Rig rig) {
        var amounts = new LinkedHashMap<String, Double>();
        double seconds = 0;
        for (var used : Processors.used(rig.processes()).entrySet()) {
            amounts.put("processor." + used.getKey() + " ms", used.getValue() * 1_000);
            seconds += used.getValue();
        }
        amounts.put("processor ms", seconds * 1_000);
        amounts.put("wal bytes", (double) rig.postgres().walBytes());
        amounts.put("kafka bytes", (double) size(rig.kafkaData()));
        for (var department : Department.values()) {
            var name = department.slug();
            amounts.put("events." + name + " events", rig.postgres().number(name, "select count(*) from event_log"));
            amounts.put("effects." + name + " effects", rig.postgres().number(name, "select count(*) from inbox"));
            amounts.put(
                    "database." + name + " bytes",
                    rig.postgres().number(name, "select pg_database_size(current_database())"));
        }
        return new Footprint(amounts);
    }

    /** What came to it since the earlier one, for each of so many. */
    List<Figure> since(Footprint earlier, String prefix, int count, String each) {
        var figures = new ArrayList<Figure>();
        amounts.forEach((name, amount) -> {
            int unit = name.lastIndexOf(' ');
            figures.add(Figure.of(
                    prefix + name.substring(0, unit),
                    (amount - earlier.amounts().getOrDefault(name, 0.0)) / count,
                    name.substring(unit + 1) + " per " + each));
        });
        return figures;
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
