/** Real PostgreSQL and real Kafka for tests: in containers where an engine answers, else as child processes. */
@NullMarked
package io.gendan.testservers;

import org.jspecify.annotations.NullMarked;
