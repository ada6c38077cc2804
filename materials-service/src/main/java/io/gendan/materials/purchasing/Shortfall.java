package io.gendan.materials.purchasing;

import io.gendan.chassis.time.DueWork;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.Need;
import io.gendan.materials.requirements.Supply;
import io.gendan.materials.requirements.SupplyPool;
import io.gendan.materials.stock.ClaimKind;
import io.gendan.materials.stock.Claimant;
import io.gendan.materials.stock.Floor;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** What a released line lacks: taken from what is free by now, the rest asked of purchasing. */
@ApplicationScoped
class Shortfall {
    private final PurchaseRequests requests;
    private final DueWork due;

    Shortfall(PurchaseRequests requests, DueWork due) {
        this.requests = requests;
        this.due = due;
    }

    void fill(Need need, Claimant claimant, SupplyPool free, Floor floor, String plant, FactoryDay.Today today) {
        for (Supply supply : free.take(need.item(), need.toBuy(), today.arrivalOf(need.item()))) {
            floor.claim(claimant, ClaimKind.RESERVED, supply, false);
            need.cover(supply.quantity());
        }
        request(need, need.toBuy(), claimant, plant, today);
    }

    /** Asks purchasing for so much; the date is the one it would have if it were ordered today. */
    void request(Need need, BigDecimal quantity, Claimant claimant, String plant, FactoryDay.Today today) {
        if (quantity.signum() > 0) {
            need.expect(today.arrivalOf(need.item()));
            requests.persist(new PurchaseRequest(plant, claimant, need, quantity, today));
            today.endOfDay()
                    .ifPresent(evening -> due.at(evening, claimant.orderId().toString(), BuyingSlips.KIND));
        }
    }
}
