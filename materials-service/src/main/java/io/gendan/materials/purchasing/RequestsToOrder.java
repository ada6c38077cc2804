package io.gendan.materials.purchasing;

import io.gendan.chassis.problems.Refused;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.boms.Catalogue;
import io.gendan.materials.items.Offer;
import io.gendan.materials.stock.LineRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks whether requests can go on one purchase order. */
@ApplicationScoped
class RequestsToOrder {
    private final PurchaseRequests requests;

    RequestsToOrder(PurchaseRequests requests) {
        this.requests = requests;
    }

    /** @throws Refused unless all exist and are for one plant */
    List<RequestRef> refs(List<UUID> ids) {
        List<RequestRef> refs = requests.refs(ids);
        List<UUID> unknown = new ArrayList<>(ids);
        refs.forEach(ref -> unknown.remove(ref.id()));
        if (!unknown.isEmpty()) {
            throw new Refused(new PurchasingRefusal.PurchaseRequestsUnknown(unknown));
        }
        TreeSet<String> plants =
                new TreeSet<>(refs.stream().map(RequestRef::plant).toList());
        if (plants.size() > 1) {
            throw new Refused(new PurchasingRefusal.SeveralPlants(List.copyOf(plants)));
        }
        return refs;
    }

    /** @throws Refused unless all are open still and nobody is withdrawing their orders; the lines are locked */
    List<PurchaseRequest> open(List<UUID> ids, Map<LineRef, OrderLine> locked) {
        List<PurchaseRequest> found = requests.list("id in ?1 order by id", ids);
        for (PurchaseRequest request : found) {
            if (!request.isOpen()) {
                throw new Refused(new PurchasingRefusal.PurchaseRequestNotOpen(
                        request.id(), request.state().name()));
            }
            OrderLine line = locked.get(request.ref());
            if (line != null && line.isFrozen()) {
                throw new Refused(new PurchasingRefusal.PurchaseRequestFrozen(request.id()));
            }
        }
        return found;
    }

    /** @throws Refused unless one supplier sells it all */
    static String supplier(List<RequestRef> refs, @Nullable String wanted, Catalogue catalogue) {
        TreeSet<String> suppliers = new TreeSet<>();
        for (RequestRef ref : refs) {
            suppliers.add(
                    wanted != null
                            ? wanted
                            : catalogue
                                    .preferred(ref.item())
                                    .map(Offer::supplier)
                                    .orElseThrow(() ->
                                            new Refused(new PurchasingRefusal.NoSupplierPrice(ref.item(), null))));
        }
        if (suppliers.size() > 1) {
            throw new Refused(new PurchasingRefusal.SeveralSuppliers(List.copyOf(suppliers)));
        }
        String supplier = suppliers.first();
        refs.stream()
                .filter(ref -> catalogue.offers(ref.item(), supplier).isEmpty())
                .findFirst()
                .ifPresent(ref -> {
                    throw new Refused(new PurchasingRefusal.NoSupplierPrice(ref.item(), supplier));
                });
        return supplier;
    }
}
