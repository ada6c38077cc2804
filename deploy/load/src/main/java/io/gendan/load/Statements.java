package io.gendan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** What a service says to its database while something is done, as the server's own log has it. */
final class Statements {

    private static final Pattern LOG_ENTRY = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)");
    private static final Pattern EXECUTED =
            Pattern.compile("\\[(\\d+)] \\w+@\\w+ LOG:  execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS =
            Pattern.compile("\\[(\\d+)] \\w+@\\w+ DETAIL:  Parameters: (.*)", Pattern.DOTALL);

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

    private static List<String> entries(Postgres postgres, long from) throws IOException {
        var written = Files.readAllBytes(postgres.log());
        var text = new String(written, (int) from, written.length - (int) from, StandardCharsets.UTF_8);
        return List.of(LOG_ENTRY.split(text));
    }

    static List<Statement> longest(List<String> entries) {
        var byBackend = new LinkedHashMap<String, List<Statement>>();
        for (var entry : entries) {
            var executed = EXECUTED.matcher(entry);
            var parameters = PARAMETERS.matcher(entry);
            if (executed.find() && !isFrame(executed.group(2))) {
                byBackend
                        .computeIfAbsent(executed.group(1), backend -> new ArrayList<>())
                        .add(new Statement(executed.group(2).strip(), List.of()));
            } else if (parameters.find() && byBackend.get(parameters.group(1)) instanceof List<Statement> said) {
                said.add(said.removeLast().with(parameters.group(2)));
            }
        }
        return byBackend.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static boolean isFrame(String sql) {
        return sql.strip().matches("BEGIN|COMMIT|ROLLBACK");
    }
}
