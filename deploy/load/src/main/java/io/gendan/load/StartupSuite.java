package io.gendan.load;

import io.gendan.walk.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long {@code ./gendan up} takes when everything is built and has run before, and how much memory it then uses; with the
 * usual options of the services, not those of a benchmark.
 *
 * @param root of the project
 */
record StartupSuite(Path root) implements Suite {

    private static final int STARTS = 5;
    private static final Pattern UP = Pattern.compile(
            "Gendan is up after ([0-9.]+) s; ([0-9.]+) GiB resident in all, ([0-9.]+) GiB in the six services");

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public Collection<Department> cast() {
        return Set.of();
    }

    @Override
    public List<Figure> measure(Rig rig, Effort effort) {
        rig.close();
        // The first start trains.
        start();
        var starts = new ArrayList<MatchResult>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(start());
        }
        return List.of(
                Figure.of("startup.up", median(starts, 1), "s"),
                Figure.of("startup.memory", median(starts, 2), "GiB"),
                Figure.of("startup.memory.services", median(starts, 3), "GiB"));
    }

    private MatchResult start() {
        var output = gendan("up");
        gendan("down");
        var up = UP.matcher(output);
        if (!up.find()) {
            throw new IllegalStateException("./gendan up failed:\n" + output);
        }
        return up.toMatchResult();
    }

    private static double median(List<MatchResult> starts, int group) {
        return Median.of(starts.stream()
                .mapToDouble(start -> Double.parseDouble(start.group(group)))
                .toArray());
    }

    private String gendan(String command) {
        var builder = new ProcessBuilder(root.resolve("gendan").toString(), command).redirectErrorStream(true);
        builder.environment().remove("GENDAN_JAVA_OPTIONS");
        try {
            return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
