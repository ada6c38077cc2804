package io.gendan.order.customers;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.imports.ImportOutcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a row; a second import of the same file changes nothing and says nothing. */
@ApplicationScoped
class ImportCustomers {
    private final Customers customers;
    private final Outbox outbox;

    ImportCustomers(Customers customers, Outbox outbox) {
        this.customers = customers;
        this.outbox = outbox;
    }

    ImportOutcome take(CustomerRow row) {
        CustomerFile file = row.file();
        Customer known = customers.findById(row.code());
        if (known == null) {
            Customer created = new Customer(row.code(), file);
            customers.persist(created);
            outbox.record(created.published());
            return ImportOutcome.CREATED;
        }
        if (known.file().equals(file)) {
            return ImportOutcome.UNCHANGED;
        }
        known.refile(file);
        outbox.record(known.published());
        return ImportOutcome.CHANGED;
    }
}
