package io.gendan.chassis.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * Fields of a form that belong together.
 *
 * @param row place in a list, {@code lines.0}; empty for fields of the command itself
 */
public record FormPart(String row, List<Field> fields) {
    FormPart with(Field field) {
        return new FormPart(
                row, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    public boolean isRow() {
        return !row.isEmpty();
    }

    /** The number people know the row by: that of the line it is about, else its place. */
    public String number() {
        return fields.stream()
                .filter(field -> field.path().equals(row + ".line"))
                .map(Field::value)
                .findFirst()
                .orElseGet(() -> Integer.toString(1 + Integer.parseInt(row.substring(row.indexOf('.') + 1))));
    }

    /** Whether it is left out of the command when nothing is written in it. */
    public boolean mayBeEmpty() {
        return isRow() && fields.stream().anyMatch(Field::asked);
    }
}
