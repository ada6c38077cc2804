package io.gendan.shipping.shipments;

import io.gendan.chassis.security.Caller;
import io.gendan.shipping.Roles;
import jakarta.enterprise.context.ApplicationScoped;

/** Partners see what they carry, customers what is theirs, staff everything. */
@ApplicationScoped
class Onlookers {
    private final Caller caller;

    Onlookers(Caller caller) {
        this.caller = caller;
    }

    boolean maySee(Shipment shipment) {
        if (caller.has(Roles.PARTNER)) {
            return caller.partner().filter(shipment.notice().carrier()::equals).isPresent();
        }
        if (caller.has(Roles.CUSTOMER)) {
            return caller.customer()
                    .filter(shipment.consignment().consignee()::equals)
                    .isPresent();
        }
        return true;
    }
}
