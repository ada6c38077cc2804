package io.gendan.load;

import io.gendan.walk.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must not grow while a platform works: by name the amount, with the unit behind it. */
record Vitals(Map<String, Double> amounts) {

    private static final double MEGABYTE = 1024 * 1024;
    private static final String HEAP = "jvm_memory_used_bytes{area=\"heap\"";

    /** Tables whose rows come and go. */
    private static final List<String> PASSING = List.of("outbox", "due_work", "waiting");

    static Vitals of(Rig rig) {
        var amounts = new LinkedHashMap<String, Double>();
        for (var department : Department.values()) {
            var name = department.slug();
            amounts.put("heap." + name + " MiB", heap(rig, department));
            amounts.put("connections." + name + " open", connections(rig, name));
        }
        for (var department : Department.values()) {
            var name = department.slug();
            amounts.put("unsent." + name + " events", rig.postgres().number(name, "select count(*) from outbox"));
            amounts.put("passing." + name + " MiB", passing(rig, name));
            amounts.put("dead." + name + " % of rows", dead(rig, name));
        }
        return new Vitals(amounts);
    }

    /** Each amount by the median of the last few looks, next to that of the first few. */
    static List<Figure> compared(List<Vitals> looks, int few) {
        var early = looks.subList(0, few);
        var late = looks.subList(looks.size() - few, looks.size());
        return looks.getLast().amounts().keySet().stream()
                .map(amount -> compared(amount, early, late))
                .toList();
    }

    private static Figure compared(String amount, List<Vitals> early, List<Vitals> late) {
        int unit = amount.indexOf(' ');
        return new Figure(
                "soak." + amount.substring(0, unit),
                median(amount, late),
                amount.substring(unit + 1),
                median(amount, early));
    }

    private static double median(String amount, List<Vitals> looks) {
        return Median.of(looks.stream()
                .mapToDouble(look -> look.amounts().getOrDefault(amount, 0.0))
                .toArray());
    }

    /** What is left after everything that nobody refers to was thrown away. */
    private static double heap(Rig rig, Department department) {
        collectGarbage(Objects.requireNonNull(rig.processes().get(department.slug())));
        return page(rig, department)
                        .lines()
                        .filter(line -> line.startsWith(HEAP))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                        .sum()
                / MEGABYTE;
    }

    private static void collectGarbage(long pid) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            int status = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException(jcmd + " does not reach " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String page(Rig rig, Department department) {
        var metrics = URI.create(rig.platform().service(department) + "/q/metrics");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static double connections(Rig rig, String name) {
        return rig.postgres()
                .number(
                        "postgres",
                        "select count(*) from pg_stat_activity where datname = '" + name + "' and usename = '" + name
                                + "'");
    }

    private static double passing(Rig rig, String name) {
        var tables = String.join("'), pg_total_relation_size('", PASSING);
        return rig.postgres()
                        .number(
                                name,
                                "select sum(size) from unnest(array[pg_total_relation_size('" + tables + "')]) size")
                / MEGABYTE;
    }

    private static double dead(Rig rig, String name) {
        return rig.postgres()
                .number(
                        name,
                        "select 100.0 * sum(n_dead_tup) / nullif(sum(n_dead_tup + n_live_tup), 0)"
                                + " from pg_stat_user_tables");
    }
}
