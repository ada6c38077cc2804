package io.gendan.planning.capacity;

import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The only one who raises overtime; never lowered below what already stands on it. */
@ApplicationScoped
class Overtime {
    private static final String LOCK = """
            select 1 from capacity_bucket where plant = ? and work_center = ? and day between ? and ?
            order by day for no key update""";
    private static final String RAISE = """
            with raised as (
                update capacity_bucket set overtime = ?
                where plant = ? and work_center = ? and day between ? and ? and available > 0 and overtime < ?
                returning plant, work_center, day, overtime)
            insert into overtime_approval (plant, work_center, day, minutes, reason, approved_by, approved_at)
            select plant, work_center, day, overtime, ?, ?, ? from raised""";

    private final Sql sql;
    private final Buckets buckets;

    Overtime(Sql sql, Buckets buckets) {
        this.sql = sql;
        this.buckets = buckets;
    }

    List<Bucket> approve(Shop shop, CapacityResource.OvertimeApproval approval, String by, Instant at) {
        LocalDate from = approval.from();
        LocalDate to = approval.to();
        // Lays the days out when they are further away than the horizon.
        buckets.seen(shop, Set.of(approval.workCenter()), from).capacity(approval.workCenter(), to);
        sql.query(LOCK, row -> 1, shop.plant(), approval.workCenter(), from, to);
        sql.change(
                RAISE,
                approval.minutes(),
                shop.plant(),
                approval.workCenter(),
                from,
                to,
                approval.minutes(),
                approval.reason(),
                by,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        return buckets.of(shop.plant(), approval.workCenter(), from, to).stream()
                .filter(bucket -> bucket.available() > 0)
                .toList();
    }
}
