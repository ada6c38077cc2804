package io.gendan.shipping.shipments;

import java.util.Set;

/** Who besides its carrier may call a shipment its own. */
public interface Owners {
    /** Codes of the customers whose shipments the partner may see; empty for most. */
    Set<String> consigneesOf(String partner);
}
