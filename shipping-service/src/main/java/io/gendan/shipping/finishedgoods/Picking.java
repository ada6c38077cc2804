package io.gendan.shipping.finishedgoods;

import io.gendan.chassis.values.Quantity;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From which locations a quantity is taken: in the order of their names, each as far as it goes. */
final class Picking {
    private Picking() {}

    /**
     * @param onHand per location
     * @return per location what to take; less than wanted in all when there is not enough
     */
    static SortedMap<String, Quantity> pick(SortedMap<String, Quantity> onHand, Quantity wanted) {
        SortedMap<String, Quantity> picks = new TreeMap<>();
        Quantity open = wanted;
        for (Map.Entry<String, Quantity> place : onHand.entrySet()) {
            Quantity taken = place.getValue().min(open);
            if (taken.isPositive()) {
                picks.put(place.getKey(), taken);
                open = open.minus(taken);
            }
        }
        return picks;
    }
}
