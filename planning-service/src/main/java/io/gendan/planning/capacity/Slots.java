package io.gendan.planning.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who has which minutes. Each move changes slots and buckets in one statement, under row locks taken in the order of day
 * and work center; the buckets' CHECK has the last word.
 */
@ApplicationScoped
public class Slots {
    private static final String TAKE = """
            with asked as (
                select * from unnest(?, ?, ?, ?, ?) as a (line, sequence, work_center, day, minutes)),
            taken as (
                insert into capacity_slot
                    (plant, work_center, day, order_id, promise_id, line, sequence, minutes, state, work_order_id)
                select ?, work_center, day, ?, ?, line, sequence, minutes, ?, ? from asked)
            update capacity_bucket b set %1$s = b.%1$s + s.minutes
            from (select work_center, day, sum(minutes)::int as minutes from asked group by work_center, day) s
            where b.plant = ? and b.work_center = s.work_center and b.day = s.day""";
    private static final String LOCK = """
            select 1 from capacity_bucket b where (b.plant, b.work_center, b.day) in (
                select s.plant, s.work_center, s.day from capacity_slot s where %s)
            order by b.day, b.work_center for no key update""";
    private static final String GIVE = """
            with given as (delete from capacity_slot s where %s returning plant, work_center, day, minutes, state)
            update capacity_bucket b set held = b.held - g.held, booked = b.booked - g.booked
            from (select plant, work_center, day,
                         coalesce(sum(minutes) filter (where state = 'HELD'), 0)::int as held,
                         coalesce(sum(minutes) filter (where state = 'BOOKED'), 0)::int as booked
                  from given group by plant, work_center, day) g
            where b.plant = g.plant and b.work_center = g.work_center and b.day = g.day""";
    private static final String BOOK = """
            with moved as (
                update capacity_slot set state = 'BOOKED', work_order_id = ?
                where promise_id = ? and line = ? and state = 'HELD' returning plant, work_center, day, minutes)
            update capacity_bucket b set held = b.held - m.minutes, booked = b.booked + m.minutes
            from (select plant, work_center, day, sum(minutes)::int as minutes from moved group by 1, 2, 3) m
            where b.plant = m.plant and b.work_center = m.work_center and b.day = m.day""";

    private final Sql sql;

    Slots(Sql sql) {
        this.sql = sql;
    }

    /** Takes minutes of buckets the caller has locked by its board. */
    public void take(Claim claim) {
        if (claim.slots().isEmpty()) {
            return;
        }
        boolean booked = claim.workOrder() != null;
        List<Slot> slots = claim.slots();
        int moved = sql.change(
                TAKE.formatted(booked ? "booked" : "held"),
                column("int4", slots.stream().map(slot -> claim.line()).toList()),
                column("int4", slots.stream().map(Slot::sequence).toList()),
                column("text", slots.stream().map(Slot::workCenter).toList()),
                column("date", slots.stream().map(Slot::day).toList()),
                column("int4", slots.stream().map(Slot::minutes).toList()),
                claim.plant(),
                claim.order(),
                claim.promise(),
                booked ? "BOOKED" : "HELD",
                claim.workOrder(),
                claim.plant());
        long asked = slots.stream()
                .map(slot -> List.of(slot.workCenter(), slot.day()))
                .distinct()
                .count();
        if (moved != asked) {
            throw new IllegalStateException("claimed %d buckets, found %d".formatted(asked, moved));
        }
    }

    /** Gives back what is only held for a promise. */
    public void release(UUID promise) {
        give("s.promise_id = ? and s.state = 'HELD'", promise);
    }

    /** Gives back what a work order has booked from a day on; what lies before has been used. */
    public void release(UUID workOrder, LocalDate from) {
        give("s.work_order_id = ? and s.day >= ?", workOrder, from);
    }

    /** Turns what a promise holds for a line into what its work order has booked: the same minutes of the same days. */
    public void book(UUID promise, int line, UUID workOrder) {
        sql.query(LOCK.formatted("s.promise_id = ? and s.line = ? and s.state = 'HELD'"), row -> 1, promise, line);
        sql.change(BOOK, workOrder, promise, line);
    }

    public List<Slot> ofPromise(UUID promise) {
        return of("promise_id = ? and state = 'HELD'", promise);
    }

    public List<Slot> ofWorkOrder(UUID workOrder) {
        return of("work_order_id = ?", workOrder);
    }

    private List<Slot> of(String which, UUID key) {
        return sql.query(
                "select sequence, work_center, day, minutes from capacity_slot where " + which
                        + " order by sequence, day",
                row -> new Slot(row.getInt(1), row.getString(2), row.getObject(3, LocalDate.class), row.getInt(4)),
                key);
    }

    private void give(String which, Object... keys) {
        sql.query(LOCK.formatted(which), row -> 1, keys);
        sql.change(GIVE.formatted(which), keys);
    }

    private static Sql.Column column(String type, List<?> values) {
        return new Sql.Column(type, new ArrayList<>(values));
    }
}
