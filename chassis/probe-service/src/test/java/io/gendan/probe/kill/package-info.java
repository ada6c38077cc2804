/** The packaged probe with real Kafka and PostgreSQL, left in peace and under kill -9. */
@NullMarked
package io.gendan.probe.kill;

import org.jspecify.annotations.NullMarked;
