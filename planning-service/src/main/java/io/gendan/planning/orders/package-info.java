/** What planning remembers of an order: the revision in force, its lines and which promise is the current one. */
@NullMarked
package io.gendan.planning.orders;

import org.jspecify.annotations.NullMarked;
