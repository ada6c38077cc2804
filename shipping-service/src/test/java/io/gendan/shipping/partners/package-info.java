/** The edge to Kafka that partners need, without and with a broker. */
@NullMarked
package io.gendan.shipping.partners;

import org.jspecify.annotations.NullMarked;
