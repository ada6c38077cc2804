/** Goods on their way: dispatch, tracking, failed departures, proof of delivery. */
@NullMarked
package io.gendan.shipping.shipments;

import org.jspecify.annotations.NullMarked;
