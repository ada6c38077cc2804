package io.gendan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of figures inside a Markdown document: a figure that was measured again takes the place of the older one. */
final class FiguresTable {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->";
    private static final String HEAD = """
            | figure | value | unit | reference | ratio | commit |
            |---|---:|---|---:|---:|---|
            """;

    private final Map<String, String> rows = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when it is none that can be brought up to date */
    static Path document(Path file) {
        try {
            updated(Files.readString(file), List.of(), "");
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        }
        if (!Files.isWritable(file)) {
            throw new IllegalArgumentException(file + " cannot be written");
        }
        return file;
    }

    /** @throws IllegalArgumentException when the document has no place for it */
    static void update(Path document, List<Figure> figures, String commit) throws IOException {
        Files.writeString(document, updated(Files.readString(document), figures, commit));
    }

    static String updated(String document, List<Figure> figures, String commit) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the document has no " + BEGIN.strip() + " … " + END);
        }
        var table = new FiguresTable();
        document.substring(begin + BEGIN.length(), end)
                .lines()
                .skip(HEAD.lines().count())
                .forEach(row -> table.rows.put(name(row), row));
        figures.forEach(figure -> table.rows.put(figure.figure(), row(figure, commit)));
        return document.substring(0, begin)
                + BEGIN
                + HEAD
                + table.rows.values().stream().collect(Collectors.joining("\n", "", "\n"))
                + document.substring(end);
    }

    private static String name(String row) {
        return row.split("\\|")[1].strip();
    }

    private static String row(Figure figure, String commit) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                figure.figure(),
                Figure.readable(figure.value()),
                figure.unit(),
                readable(figure.reference()),
                readable(figure.ratio()),
                commit);
    }

    private static String readable(@Nullable Double value) {
        return value == null ? "" : Figure.readable(value);
    }
}
