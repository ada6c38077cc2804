package io.gendan.probe.counting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Gates implements PanacheRepositoryBase<Gate, String> {
    /** Who came in which order; not unique on purpose, so that a doubled effect can be seen. */
    void log(String gate, long number) {
        getEntityManager()
                .createNativeQuery("insert into visit (gate, number) values (?, ?)")
                .setParameter(1, gate)
                .setParameter(2, number)
                .executeUpdate();
    }
}
