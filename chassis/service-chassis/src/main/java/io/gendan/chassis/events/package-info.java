/** What this service tells the others: the event log, the outbox and the relay to Kafka. */
@NullMarked
package io.gendan.chassis.events;

import org.jspecify.annotations.NullMarked;
