package io.gendan.load;

import io.gendan.walk.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a run with the circumstances under which they were measured. */
record Findings(List<Figure> figures, Circumstances circumstances) {

    /** A list of objects, one per figure. */
    void write(Path file) throws IOException {
        Files.writeString(file, Json.write(figures.stream().map(this::entry).toList()) + "\n");
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
