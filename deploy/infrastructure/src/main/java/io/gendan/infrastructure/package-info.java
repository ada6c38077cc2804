/** Real PostgreSQL, real Kafka and an identity issuer as child processes on the loopback interface, for local use and for tests. */
@NullMarked
package io.gendan.infrastructure;

import org.jspecify.annotations.NullMarked;
