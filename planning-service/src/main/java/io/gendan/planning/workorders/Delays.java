package io.gendan.planning.workorders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The delays customers were told of. */
@ApplicationScoped
class Delays implements PanacheRepositoryBase<DelayLine, DelayLine.Key> {

    List<DelayLine> of(UUID delay) {
        return list("key.id", delay);
    }
}
