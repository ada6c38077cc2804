/** The launcher behind {@code ./gendan}: builds what is stale, runs the whole platform on one machine and keeps it running. */
@NullMarked
package io.gendan.local;

import org.jspecify.annotations.NullMarked;
