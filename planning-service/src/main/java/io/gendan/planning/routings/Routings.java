package io.gendan.planning.routings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All routings, by plant and item. */
@ApplicationScoped
public class Routings implements PanacheRepositoryBase<RoutingOperation, OperationKey> {

    /** The operations in order of each item that has a routing, in one query. */
    public Map<String, List<RoutingStep>> of(String plant, Collection<String> items) {
        return operations(plant, items).stream()
                .collect(Collectors.groupingBy(
                        operation -> operation.key().item(),
                        TreeMap::new,
                        Collectors.mapping(RoutingOperation::step, Collectors.toList())));
    }

    List<RoutingOperation> operations(String plant, Collection<String> items) {
        return find("key.plant = ?1 and key.item in ?2 order by key.item, key.sequence", plant, items)
                .list();
    }
}
