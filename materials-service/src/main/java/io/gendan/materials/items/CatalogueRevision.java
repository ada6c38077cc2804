package io.gendan.materials.items;

import io.gendan.chassis.time.DueWork;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Counts the changes of items, bills and suppliers: what is kept in memory is kept by this number, and orders whose date
 * is pending for want of one of these are assessed again.
 */
@ApplicationScoped
public class CatalogueRevision {
    /** Due work: assess again what could not be answered. */
    public static final String ANSWER_PENDING = "answer-pending";

    private static final String ALL_PLANTS = "materials-catalogue";

    private final EntityManager entities;
    private final DueWork due;
    private final FactoryClock clock;

    CatalogueRevision(EntityManager entities, DueWork due, FactoryClock clock) {
        this.entities = entities;
        this.due = due;
        this.clock = clock;
    }

    public long current() {
        return (Long) entities.createNativeQuery("select revision from catalogue_revision", Long.class)
                .getSingleResult();
    }

    public void raise() {
        entities.createNativeQuery("update catalogue_revision set revision = revision + 1")
                .executeUpdate();
        due.at(clock.instant(), ALL_PLANTS, ANSWER_PENDING);
    }
}
