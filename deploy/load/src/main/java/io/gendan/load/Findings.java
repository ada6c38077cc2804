package io.gendan.load;

import io.gendan.walk.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of one suite with the circumstances under which they were measured. */
record Findings(List<Figure> figures, Circumstances circumstances) {

    /** A list of objects, one per figure of all suites. */
    static void write(List<Findings> all, Path file) throws IOException {
        var entries = all.stream().flatMap(Findings::entries).toList();
        Files.writeString(file, Json.write(entries) + "\n");
    }

    private Stream<Map<String, @Nullable Object>> entries() {
        return figures.stream().map(this::entry);
    }

    private Map<String, @Nullable Object> entry(Figure figure) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("figure", figure.figure());
        entry.put("value", figure.value());
        entry.put("unit", figure.unit());
        entry.put("reference", figure.reference());
        entry.put("ratio", figure.ratio());
        entry.put("machine", circumstances.machine());
        entry.put("versions", circumstances.versions());
        entry.put("commit", circumstances.commit());
        return entry;
    }
}
