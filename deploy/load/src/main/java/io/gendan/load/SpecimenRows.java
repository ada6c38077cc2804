package io.gendan.load;

import io.gendan.walk.Department;
import java.util.List;

/**
 * The rows of a department's tables that came while some orders lived, and copies of them.
 *
 * @param tables whole ones rather than their partitions; what waits to be sent is no part of a life that has ended
 */
record SpecimenRows(Postgres postgres, String database, List<Table> tables) {

    /**
     * @param key an expression that names a row r
     * @param columns that the database does not number by itself, separated by commas
     * @param values the same of a row r
     */
    record Table(String name, String key, String columns, String values) {}

    private static final String TABLES = """
            select t.oid::regclass::text,
                   coalesce((select 'jsonb_build_array(' || string_agg('r.' || quote_ident(a.attname), ', ') || ')::text'
                               from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
                              where i.indrelid = t.oid and i.indisprimary), 'to_jsonb(r)::text'),
                   c.columns, c.values
              from pg_class t,
                   lateral (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
                                   string_agg('r.' || quote_ident(a.attname), ', ' order by a.attnum) as values
                              from pg_attribute a
                             where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                               and a.attidentity = '' and a.attgenerated = '') c
             where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
               and t.relname <> 'outbox' and t.relname not like 'specimen%' and t.relname not like 'flyway%'
            """;

    /**
     * Every id and every number gets the copy's own number into it. The first digits of an id say when it was drawn, so that copies
     * are older than whatever lives, and none is by chance what it is a copy of. Order, invoice, purchase and other numbers look like
     * SO-2026-000123, references for payments like RF18SO2026000123D; serial numbers of cartons have 18 digits.
     */
    private static final String UNDER_NEW_IDS = """
            regexp_replace(regexp_replace(regexp_replace(regexp_replace(s.line,
                '[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
                lpad(to_hex(n), 8, '0') || '\\1', 'g'),
                '([A-Z]{2,3}-\\d{4}-)(\\d{6})', '\\1' || lpad(n::text, 5, '0') || '\\2', 'g'),
                '(RF\\d\\d[A-Z]{2}\\d{4})(\\d{6})', '\\1' || lpad(n::text, 5, '0') || '\\2', 'g'),
                '\\m\\d{5}(\\d{13})\\M', lpad(n::text, 5, '0') || '\\1', 'g')
            """;

    /** An id, a number or a reference for payments. */
    private static final String OF_ONE_LIFE =
            "[0-9a-f]{8}-[0-9a-f]{4}-|[A-Z]{2,3}-\\d{4}-\\d{6}|RF\\d\\d[A-Z]{2}\\d{10}";

    static SpecimenRows in(Postgres postgres, Department department) {
        return new SpecimenRows(
                postgres,
                department.slug(),
                postgres.query(
                        department.slug(),
                        TABLES,
                        row -> new Table(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    void noteWhatIsThere() {
        postgres.run(
                database,
                "create unlogged table specimen_not (name text, key text)",
                "create unlogged table specimen (name text, line text)");
        tables.forEach(table -> postgres.run(
                database,
                "insert into specimen_not select '" + table.name() + "', " + table.key() + " from " + table.name()
                        + " r"));
    }

    /** A row without an id or a number of its own is one that all lives share: the stock of an item, a counter, an account. */
    void keepWhatCame() {
        tables.forEach(table -> postgres.run(
                database,
                "insert into specimen select '" + table.name() + "', l.line from " + table.name()
                        + " r, lateral (select to_jsonb(r)::text as line) l where l.line ~ '" + OF_ONE_LIFE
                        + "' and not exists (select from specimen_not o where o.name = '" + table.name()
                        + "' and o.key = " + table.key() + ")"));
    }

    /** Copies are not checked again for what the services have checked. */
    void copy(int from, int to) {
        tables.forEach(
                table -> postgres.run(database, "set session_replication_role = replica", copy(table, from, to)));
        postgres.run(database, "vacuum (analyze)");
    }

    private static String copy(Table table, int from, int to) {
        return "insert into " + table.name() + " (" + table.columns() + ") select " + table.values()
                + " from generate_series(" + from + ", " + to + ") n, specimen s, jsonb_populate_record(null::"
                + table.name() + ", (" + UNDER_NEW_IDS + ")::jsonb) r where s.name = '" + table.name()
                + "'";
    }
}
