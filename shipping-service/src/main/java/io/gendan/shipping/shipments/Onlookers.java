package io.gendan.shipping.shipments;

import static io.gendan.chassis.security.Roles.CUSTOMER;
import static io.gendan.chassis.security.Roles.PARTNER;

import io.gendan.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Partners see what is theirs and report on what they carry, customers see what is theirs, staff everything. */
@ApplicationScoped
class Onlookers {
    private final Caller caller;
    private final Owners owners;

    Onlookers(Caller caller, Owners owners) {
        this.caller = caller;
        this.owners = owners;
    }

    boolean maySee(Shipment shipment) {
        if (caller.has(PARTNER)) {
            String consignee = shipment.consignment().consignee();
            return carries(shipment)
                    || caller.partner()
                            .filter(partner -> owners.consigneesOf(partner).contains(consignee))
                            .isPresent();
        }
        if (caller.has(CUSTOMER)) {
            return caller.customer()
                    .filter(shipment.consignment().consignee()::equals)
                    .isPresent();
        }
        return true;
    }

    /** Of the commands, those that partners may give at all. */
    boolean mayReportOn(Shipment shipment) {
        return caller.has(PARTNER) ? carries(shipment) : maySee(shipment);
    }

    private boolean carries(Shipment shipment) {
        return caller.partner().filter(shipment.notice().carrier()::equals).isPresent();
    }
}
