package io.gendan.shipping.partners;

import io.gendan.chassis.imports.CsvImport;
import io.gendan.chassis.imports.ImportOutcome;
import io.gendan.chassis.imports.ImportReport;
import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Takes partners.csv over; who is new is connected in a moment. */
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
            due.at(clock.instant(), row.code(), Connecting.KIND);
            return ImportOutcome.CREATED;
        }
        if (known.row().equals(row)) {
            return ImportOutcome.UNCHANGED;
        }
        known.take(row);
        return ImportOutcome.CHANGED;
    }
}
