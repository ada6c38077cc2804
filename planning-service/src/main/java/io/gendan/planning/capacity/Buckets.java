package io.gendan.planning.capacity;

import io.gendan.planning.resources.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The capacity rows. Whoever means to take minutes locks the days in the order of day and work center, as all do. */
@ApplicationScoped
public class Buckets {
    private static final String COLUMNS =
            "select work_center, day, available, overtime, booked, held from capacity_bucket ";
    private static final String DAYS =
            COLUMNS + "where plant = ? and work_center = any(?) and day between ? and ? order by day, work_center";

    private final Sql sql;
    private final Horizon horizon;
    private final int furthestDays;

    Buckets(Sql sql, Horizon horizon, @ConfigProperty(name = "planning.furthest-days") int furthestDays) {
        this.sql = sql;
        this.horizon = horizon;
        this.furthestDays = furthestDays;
    }

    /** A board whose days nobody else can take from until this transaction ends. */
    public LoadBoard locked(Shop shop, Set<String> workCenters, LocalDate from) {
        return new LoadBoard(new Rows(shop, from, DAYS + " for no key update"), workCenters, from);
    }

    /** A board to look at: what it shows may be gone the next moment. */
    public LoadBoard seen(Shop shop, Set<String> workCenters, LocalDate from) {
        return new LoadBoard(new Rows(shop, from, DAYS), workCenters, from);
    }

    List<Bucket> of(String plant, String workCenter, LocalDate from, LocalDate to) {
        return sql.query(DAYS, Buckets::read, plant, new Sql.Column("text", Set.of(workCenter)), from, to);
    }

    private static Bucket read(ResultSet row) throws SQLException {
        return new Bucket(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }

    private final class Rows implements BucketSource {
        private final Shop shop;
        private final LocalDate first;
        private final String select;

        Rows(Shop shop, LocalDate first, String select) {
            this.shop = shop;
            this.first = first;
            this.select = select;
        }

        @Override
        public List<Bucket> load(Set<String> workCenters, LocalDate from, LocalDate to) {
            horizon.reach(shop, to);
            return sql.query(select, Buckets::read, shop.plant(), new Sql.Column("text", workCenters), from, to);
        }

        @Override
        public LocalDate last() {
            return first.plusDays(furthestDays);
        }
    }
}
