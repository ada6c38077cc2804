/** The working days of the plants, as planning publishes them. */
@NullMarked
package io.gendan.materials.calendars;

import org.jspecify.annotations.NullMarked;
