/** The packaged probe under kill -9, with real Kafka and PostgreSQL. */
@NullMarked
package io.gendan.probe.kill;

import org.jspecify.annotations.NullMarked;
