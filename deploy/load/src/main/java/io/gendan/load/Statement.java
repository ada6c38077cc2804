package io.gendan.load;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A prepared statement and what it was executed with.
 *
 * @param parameters as the server writes them: {@code NULL}, or in quotes
 */
record Statement(String sql, List<String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'[^']*+(?:''[^']*+)*+')");
    static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    /** @param number from one */
    String parameter(int number) {
        return parameters.get(number - 1);
    }

    /** @param written {@code $1 = 'a', $2 = NULL} */
    Statement with(String written) {
        return new Statement(
                sql,
                PARAMETER
                        .matcher(written)
                        .results()
                        .map(parameter -> parameter.group(1))
                        .toList());
    }
}
