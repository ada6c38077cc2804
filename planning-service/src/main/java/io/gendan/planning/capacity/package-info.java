/** The minutes a work center offers on a day, and who has them: booked, held or free. */
@NullMarked
package io.gendan.planning.capacity;

import org.jspecify.annotations.NullMarked;
