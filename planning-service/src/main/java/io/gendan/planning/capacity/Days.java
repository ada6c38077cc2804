package io.gendan.planning.capacity;

import io.gendan.planning.resources.Center;
import io.gendan.planning.resources.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The working days of all work centers between two dates, as columns. */
record Days(List<String> codes, List<LocalDate> days, List<Integer> available) {
    static Days of(Shop shop, LocalDate from, LocalDate to) {
        Days all = new Days(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        from.datesUntil(to.plusDays(1)).forEach(day -> shop.centers().values().forEach(center -> all.add(center, day)));
        return all;
    }

    private void add(Center center, LocalDate day) {
        int minutes = center.capacityOn(day);
        if (minutes > 0) {
            codes.add(center.code());
            days.add(day);
            available.add(minutes);
        }
    }

    Sql.Column centers() {
        return new Sql.Column("text", codes);
    }

    Sql.Column dates() {
        return new Sql.Column("date", days);
    }

    Sql.Column minutes() {
        return new Sql.Column("int4", available);
    }
}
