package io.gendan.planning.capacity;

import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.ShopChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far ahead the days of the work centers are laid out; it rolls with the factory clock and grows on demand. */
@ApplicationScoped
class Horizon {
    static final String DUE = "capacity-horizon";

    /** A day that already carries more than the new calendar offers keeps what it carries, for a person to move. */
    private static final String LAY_OUT = """
            insert into capacity_bucket as b (plant, work_center, day, available)
            select ?, * from unnest(?, ?, ?) as n (work_center, day, available) order by day, work_center
            on conflict (plant, day, work_center) do update
            set available = greatest(excluded.available, b.booked + b.held - b.overtime)
            where b.available <> greatest(excluded.available, b.booked + b.held - b.overtime)""";

    private static final String LAID_OUT = """
            select min(last) from (select max(day) as last from capacity_bucket where plant = ? group by work_center) as ends""";
    private static final String CLOSE = """
            update capacity_bucket b set available = greatest(0, b.booked + b.held - b.overtime)
            where plant = ? and day >= ?
              and not exists (select from unnest(?, ?) as n (work_center, day)
                              where n.work_center = b.work_center and n.day = b.day)""";
    private static final String OVERLOADED = """
            select b.work_center || ' on ' || b.day from capacity_bucket b
            where plant = ? and day >= ? and booked + held > 0
              and booked + held - overtime > coalesce((select n.available from unnest(?, ?, ?)
                      as n (work_center, day, available)
                      where n.work_center = b.work_center and n.day = b.day), 0)
            order by b.day, b.work_center""";

    private final Sql sql;
    private final FactoryClock clock;
    private final DueWork due;
    private final ExceptionCases cases;
    private final TransactionSynchronizationRegistry transaction;
    private final int days;
    private final Map<String, LocalDate> reached = new ConcurrentHashMap<>();

    Horizon(
            Sql sql,
            FactoryClock clock,
            DueWork due,
            ExceptionCases cases,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "planning.horizon-days") int days) {
        this.sql = sql;
        this.clock = clock;
        this.due = due;
        this.cases = cases;
        this.transaction = transaction;
        this.days = days;
    }

    /** Lays out what is missing up to a date. */
    void reach(Shop shop, LocalDate to) {
        LocalDate known = reached.get(shop.plant());
        if (known == null || known.isBefore(to)) {
            LocalDate end = laidOut(shop);
            if (end.isBefore(to)) {
                layOut(shop, end.plusDays(1), to.plusDays(days / 4));
            }
            remember(shop.plant(), max(end, to));
        }
    }

    void roll(Shop shop) {
        LocalDate today = clock.today(shop.zone());
        reach(shop, today.plusDays(days));
        due.at(clock.instant().plus(Duration.ofDays(7)), shop.plant(), DUE);
    }

    /** The days ahead follow their calendars at once. */
    void onChange(@Observes ShopChanged change) {
        Shop shop = change.shop();
        LocalDate today = clock.today(shop.zone());
        LocalDate end = max(laidOut(shop), today.plusDays(days));
        Days ahead = Days.of(shop, today, end);
        sql.query(
                        OVERLOADED,
                        row -> row.getString(1),
                        shop.plant(),
                        today,
                        ahead.centers(),
                        ahead.dates(),
                        ahead.minutes())
                .forEach(where -> cases.raise(
                        "capacity-lost", shop.plant(), "The calendar now offers less than is planned at " + where));
        sql.change(CLOSE, shop.plant(), today, ahead.centers(), ahead.dates());
        layOut(shop, today, end);
        due.at(clock.instant().plus(Duration.ofDays(7)), shop.plant(), DUE);
    }

    private LocalDate laidOut(Shop shop) {
        LocalDate yesterday = clock.today(shop.zone()).minusDays(1);
        return sql.query(LAID_OUT, row -> row.getObject(1, LocalDate.class), shop.plant()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(yesterday);
    }

    private void layOut(Shop shop, LocalDate from, LocalDate to) {
        Days laid = Days.of(shop, from, to);
        sql.change(LAY_OUT, shop.plant(), laid.centers(), laid.dates(), laid.minutes());
    }

    /** Only once it is committed: what this transaction laid out may still roll back. */
    private void remember(String plant, LocalDate end) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is decided yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    reached.merge(plant, end, Horizon::max);
                }
            }
        });
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
