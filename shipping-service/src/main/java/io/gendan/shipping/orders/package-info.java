/** What an order may ship: made, stored, released, noticed, dispatched, delivered, and what holds it back. */
@NullMarked
package io.gendan.shipping.orders;

import org.jspecify.annotations.NullMarked;
