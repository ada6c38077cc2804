package io.gendan.shipping.partners;

import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Takes partners.csv over; who is new, or active again, is connected in a moment. */
@ApplicationScoped
class PartnersImport {
    private final CsvImport csv;
    private final Partners partners;
    private final DueWork due;
    private final FactoryClock clock;

    PartnersImport(CsvImport csv, Partners partners, DueWork due, FactoryClock clock) {
        this.csv = csv;
        this.partners = partners;
        this.due = due;
        this.clock = clock;
    }

    ImportReport load(String file) {
        return csv.load(file, PartnerRow.class, this::take);
    }

    private ImportOutcome take(PartnerRow row) {
        Partner known = partners.findById(row.code(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            partners.persist(new Partner(row));
            connect(row.code());
            return ImportOutcome.CREATED;
        }
        if (known.row().equals(row)) {
            return ImportOutcome.UNCHANGED;
        }
        if (!known.isActive() && row.active()) {
            known.disconnect();
            connect(row.code());
        }
        known.take(row);
        return ImportOutcome.CHANGED;
    }

    private void connect(String code) {
        due.at(clock.instant(), code, Connecting.KIND);
    }
}
