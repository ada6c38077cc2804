package io.gendan.materials.purchasing;

import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.availability.Redating;
import io.gendan.materials.kitting.Picking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** What follows for lines whose supply has changed: another date, a complete kit. */
@ApplicationScoped
public class Following {
    private final Redating redating;
    private final Picking picking;

    Following(Redating redating, Picking picking) {
        this.redating = redating;
        this.picking = picking;
    }

    public void up(Collection<OrderLine> lines, FactoryDay.Today today, String cause) {
        redating.redate(lines, today, cause);
        picking.pick(lines, today.date());
    }
}
