package io.gendan.finance.invoicing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All invoices, and the counter that gives them their numbers. */
@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, String> {
    private static final String SERIES = "INV";

    boolean isInvoiced(UUID shipment) {
        return count("shipmentId", shipment) > 0;
    }

    List<Invoice> of(UUID order) {
        return list("orderId = ?1 order by issuedAt, number", order);
    }

    /**
     * Without gaps: the counter's row stays locked until the invoice is committed, and a rollback gives the number
     * back. Called last, so that nobody waits for it longer than need be.
     */
    String nextNumber(int year) {
        Object last = getEntityManager()
                .createNativeQuery("""
                    insert into invoice_counter as c (series, year, last) values (?1, ?2, 1)
                    on conflict (series, year) do update set last = c.last + 1 returning last\
                    """, Integer.class)
                .setParameter(1, SERIES)
                .setParameter(2, year)
                .getSingleResult();
        return "%s-%d-%06d".formatted(SERIES, year, (Integer) last);
    }
}
