package io.gendan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** What a service says to its database while something is done, as the server's own log has it. */
final class Statements {

    private static final Pattern EXECUTED =
            Pattern.compile("\\[(\\d+)] (\\w+)@\\w+ LOG:  execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern LOG_ENTRY = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)");

    /** One statement, as it was prepared. */
    record Statement(String sql) {
        /** In one line, so that two can be compared. */
        String shape() {
            return sql.replaceAll("\\s+", " ").strip();
        }
    }

    private Statements() {}

    /**
     * The transaction with the most statements while the work was done, without what begins and ends it: polls of the
     * background are shorter.
     */
    static List<Statement> of(Postgres postgres, Runnable work) {
        postgres.run("postgres", "alter system set log_statement = 'all'", "select pg_reload_conf()");
        try {
            long from = Files.size(postgres.log());
            work.run();
            return longest(entries(postgres, from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            postgres.run("postgres", "alter system reset log_statement", "select pg_reload_conf()");
        }
    }

    private static String[] entries(Postgres postgres, long from) throws IOException {
        var written = Files.readAllBytes(postgres.log());
        var text = new String(written, (int) from, written.length - (int) from, StandardCharsets.UTF_8);
        return LOG_ENTRY.split(text);
    }

    static List<Statement> longest(String... entries) {
        var byBackend = new LinkedHashMap<String, List<Statement>>();
        for (var entry : entries) {
            var executed = EXECUTED.matcher(entry);
            if (executed.find() && !isFrame(executed.group(3))) {
                byBackend
                        .computeIfAbsent(executed.group(1), backend -> new ArrayList<>())
                        .add(new Statement(executed.group(3)));
            }
        }
        return byBackend.values().stream()
                .max(java.util.Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean isFrame(String sql) {
        return sql.strip().matches("BEGIN|COMMIT|ROLLBACK");
    }
}
