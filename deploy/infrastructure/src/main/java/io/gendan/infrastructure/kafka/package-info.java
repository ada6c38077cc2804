/** What runs inside the Kafka broker's own JVM, on its class path. */
@NullMarked
package io.gendan.infrastructure.kafka;

import org.jspecify.annotations.NullMarked;
