package io.gendan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final String ID = "01a21d15-cb12-735a-bddb-fadccf42b27e";

    private static final List<String> LOG = List.of(
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  statement: BEGIN\n",
            "2026-11-27 12:58:17.2 UTC [9] order@order LOG:  execute S_1: BEGIN\n",
            "2026-11-27 12:58:17.2 UTC [9] order@order LOG:  execute S_1: select 1\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  execute S_2: insert into orders (id, at)\n\tvalues ($1, $2)\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order DETAIL:  Parameters: $1 = '" + ID
                    + "', $2 = '2026-11-27 12:58:17+00'\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  execute <unnamed>: update key_sequence set name = $1, note = $2 where key = $3\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order DETAIL:  Parameters: $1 = 'it''s, $2 = here', $2 = NULL, $3 = '{\"id\":\""
                    + ID + "\"}'\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  execute S_3: COMMIT\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  execute S_1: BEGIN\n",
            "2026-11-27 12:58:17.2 UTC [7] order@order LOG:  execute S_3: select 2\n");

    @Test
    void a_transaction_is_read_with_its_parameters() {
        assertThat(Statements.marked(LOG, "into orders").orElseThrow())
                .containsExactly(
                        new Statement(
                                "insert into orders (id, at)\n\tvalues ($1, $2)",
                                List.of("'" + ID + "'", "'2026-11-27 12:58:17+00'")),
                        new Statement(
                                "update key_sequence set name = $1, note = $2 where key = $3",
                                List.of("'it''s, $2 = here'", "NULL", "'{\"id\":\"" + ID + "\"}'")));
    }

    @Test
    void played_again_every_identity_is_new_and_the_same_wherever_it_stood() {
        var anew = "lpad((:id::bigint + 0)::text, 32, '1')";

        assertThat(PgBenchScript.of(Statements.marked(LOG, "into orders").orElseThrow())
                        .lines())
                .containsExactly(
                        "\\set n :n + 1",
                        "\\set id (:run * 1000 + :client_id) * 1000000000 + :n * 100",
                        "begin;",
                        "insert into orders (id, at) values (" + anew + "::uuid, E'2026-11-27 12\\x3a58\\x3a17+00');",
                        "update key_sequence set name = E'it''s, $2 = here', note = NULL where key = (E'{\"id\"\\x3a\"' || "
                                + anew + " || E'\"}');",
                        "commit;");
    }

    @Test
    void a_long_document_is_a_parameter_like_any_other() {
        var document = "'" + "x".repeat(100_000) + "''" + "y".repeat(100_000) + "'";

        assertThat(new Statement("select $1", List.of())
                        .with("$1 = " + document)
                        .parameter(1))
                .isEqualTo(document);
    }
}
