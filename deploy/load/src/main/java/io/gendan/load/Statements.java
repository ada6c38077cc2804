package io.gendan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a service says to its database while something is done, as the server's own log has it. */
final class Statements {

    private static final int TRIES = 200;
    private static final Pattern LOG_ENTRY = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)");
    private static final Pattern EXECUTED =
            Pattern.compile("\\[(\\d+)] \\w+@\\w+ LOG:  (?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS =
            Pattern.compile("\\[(\\d+)] \\w+@\\w+ DETAIL:  Parameters: (.*)", Pattern.DOTALL);

    private Statements() {}

    /**
     * A transaction of those that are committed while the work is done, without what begins and ends it. The work is done until
     * there is one: the server's processes begin to log one after the other.
     *
     * @param mark a text in one of its statements
     */
    static List<Statement> of(Postgres postgres, Runnable work, String mark) {
        postgres.run("postgres", "alter system set log_statement = 'all'", "select pg_reload_conf()");
        try {
            long from = Files.size(postgres.log());
            for (int i = 0; i < TRIES; i++) {
                work.run();
                var found = marked(entries(postgres, from), mark);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            throw new IllegalStateException("no statement was logged with " + mark);
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

    static Optional<List<Statement>> marked(List<String> entries, String mark) {
        var all = new ArrayList<List<Statement>>();
        var current = new HashMap<String, List<Statement>>();
        for (var entry : entries) {
            var executed = EXECUTED.matcher(entry);
            var parameters = PARAMETERS.matcher(entry);
            if (executed.find()) {
                var backend = executed.group(1);
                var sql = executed.group(2).strip();
                if (sql.equals("BEGIN")) {
                    current.put(backend, new ArrayList<>());
                } else if (sql.equals("COMMIT")) {
                    Optional.ofNullable(current.remove(backend)).ifPresent(all::add);
                } else if (current.get(backend) instanceof List<Statement> said) {
                    said.add(new Statement(sql, List.of()));
                }
            } else if (parameters.find() && current.get(parameters.group(1)) instanceof List<Statement> said) {
                said.add(said.removeLast().with(parameters.group(2)));
            }
        }
        return all.stream()
                .filter(said ->
                        said.stream().anyMatch(statement -> statement.sql().contains(mark)))
                .findFirst();
    }
}
