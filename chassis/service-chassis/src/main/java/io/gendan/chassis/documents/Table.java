package io.gendan.chassis.documents;

import java.util.ArrayList;
import java.util.List;

/** The table of a paper. Its head is repeated on every page, and no row is torn apart. */
public final class Table {
    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    public static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    /** @param style {@code text}, {@code fixed}, {@code figure} or {@code blank} */
    public record Column(String label, String style) {
        public static Column text(String label) {
            return new Column(label, "text");
        }

        /** Never broken where it does not say so: dates. */
        public static Column fixed(String label) {
            return new Column(label, "fixed");
        }

        /** Aligned by its last digit. */
        public static Column figure(String label) {
            return new Column(label, "figure");
        }

        /** Room to write in by hand. */
        public static Column blank(String label) {
            return new Column(label, "blank");
        }
    }

    /** A value in the style of its column. */
    public record Cell(String style, Object value) {}

    /** Columns to write in need no value. */
    public Table row(Object... values) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(new Cell(columns.get(i).style(), i < values.length ? values[i] : ""));
        }
        rows.add(List.copyOf(row));
        return this;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<List<Cell>> rows() {
        return rows;
    }
}
