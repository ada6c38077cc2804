/** Finished goods from storage to departure, kept by immutable movements. */
@NullMarked
package io.gendan.shipping.finishedgoods;

import org.jspecify.annotations.NullMarked;
