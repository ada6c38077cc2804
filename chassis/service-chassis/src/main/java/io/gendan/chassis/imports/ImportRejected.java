package io.gendan.chassis.imports;

import io.gendan.chassis.problems.Unprocessable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing of a file was taken, because of these rows. */
record ImportRejected(List<RowError> errors) implements Unprocessable {
    /** @param row as a spreadsheet counts: the header is row 1 */
    record RowError(
            int row, @Nullable String column, @Nullable String value, String problem) {}

    @Override
    public String title() {
        return "Nothing was imported: " + errors.size() + (errors.size() == 1 ? " row is" : " rows are") + " not valid";
    }
}
