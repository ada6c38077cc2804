package io.gendan.load;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A recorded transaction as a script for pgbench, with new identities at every turn: each UUID and order number that was
 * recorded becomes one that rises with a counter per client, as ours rise with time. Everything else stays what it was.
 *
 * @see <a href="https://www.postgresql.org/docs/18/pgbench.html">pgbench</a>
 */
final class PgBenchScript {

    private static final String UUID = "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";
    private static final Pattern UUID_ALONE = Pattern.compile("'(" + UUID + ")'");
    private static final Pattern IDENTITY = Pattern.compile("\\b(?:" + UUID + "|SO-\\d{4}-\\d{6})\\b");

    private final Map<String, Integer> identities = new LinkedHashMap<>();

    private PgBenchScript() {}

    /** To be run with {@code -D run=} a number below 100,000 that no earlier run had, and {@code -D n=0}. */
    static String of(List<Statement> transaction) {
        var script = new PgBenchScript();
        return transaction.stream()
                .map(script::written)
                .collect(Collectors.joining(
                        ";\n",
                        "\\set n :n + 1\n\\set id (:run * 1000 + :client_id) * 1000000000 + :n * 100\nbegin;\n",
                        ";\ncommit;\n"));
    }

    private String written(Statement statement) {
        return Statement.PLACE
                .matcher(statement.sql().replaceAll("\\s+", " "))
                .replaceAll(place -> quoteReplacement(literal(statement.parameter(Integer.parseInt(place.group(1))))));
    }

    private String literal(String parameter) {
        if (parameter.equals("NULL")) {
            return parameter;
        }
        var uuid = UUID_ALONE.matcher(parameter);
        if (uuid.matches()) {
            return anew(uuid.group(1)) + "::uuid";
        }
        var text = IDENTITY.matcher(escaped(parameter))
                .replaceAll(identity -> quoteReplacement("' || " + anew(identity.group()) + " || E'"));
        return text.contains(" || ") ? "(" + text + ")" : text;
    }

    private String anew(String identity) {
        int place = identities.computeIfAbsent(identity, found -> identities.size());
        return "lpad((:id::bigint + " + place + ")::text, 32, '1')";
    }

    /** A backslash of the value is one; and pgbench takes what follows a colon for a variable, in quotes too. */
    private static String escaped(String literal) {
        return "E" + literal.replace("\\", "\\\\").replace(":", "\\x3a");
    }
}
