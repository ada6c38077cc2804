package io.gendan.chassis.intake;

import io.gendan.chassis.events.UnitOfWork;
import io.gendan.chassis.intake.HeardSequences.Line;
import io.gendan.chassis.ops.ExceptionCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/** Numbers that were jumped over: they may still come, and are a case when they have not come for a minute. */
@ApplicationScoped
public class SequenceGaps {
    private static final String OVERDUE = """
            delete from sequence_gap where since < now() - interval '60 seconds'
            returning source, key, first_number, last_number, since""";

    private final Sql sql;
    private final ExceptionCases cases;
    private final UnitOfWork unitOfWork;

    SequenceGaps(Sql sql, ExceptionCases cases, UnitOfWork unitOfWork) {
        this.sql = sql;
        this.cases = cases;
        this.unitOfWork = unitOfWork;
    }

    private record Gap(Line line, long first, long last, OffsetDateTime since) {}

    void open(Line line, long first, long last) {
        sql.update(
                "insert into sequence_gap (source, key, first_number, last_number) values (?, ?, ?, ?) on conflict do nothing",
                line.source(),
                line.key(),
                first,
                last);
    }

    /** A number came after a higher one of its line. */
    void fill(Line line, long number) {
        for (Gap gap : sql.query(
                """
                delete from sequence_gap where source = ? and key = ? and ? between first_number and last_number
                returning source, key, first_number, last_number, since""",
                row -> new Gap(line, row.getLong(3), row.getLong(4), row.getObject(5, OffsetDateTime.class)),
                line.source(),
                line.key(),
                number)) {
            keep(gap, gap.first(), number - 1);
            keep(gap, number + 1, gap.last());
        }
    }

    private void keep(Gap gap, long first, long last) {
        if (first <= last) {
            sql.update(
                    "insert into sequence_gap (source, key, first_number, last_number, since) values (?, ?, ?, ?, ?)",
                    gap.line().source(),
                    gap.line().key(),
                    first,
                    last,
                    gap.since());
        }
    }

    /** Raises a case for each gap that has been open too long. */
    public void alarm() {
        unitOfWork.run(() -> {
            for (Gap gap : sql.query(
                    OVERDUE,
                    row -> new Gap(
                            new Line(row.getString(1), row.getString(2)),
                            row.getLong(3),
                            row.getLong(4),
                            row.getObject(5, OffsetDateTime.class)))) {
                cases.raise(
                        "sequence-gap",
                        gap.line().key(),
                        "numbers " + gap.first() + " to " + gap.last() + " of "
                                + gap.line().source() + " never came");
            }
        });
    }
}
