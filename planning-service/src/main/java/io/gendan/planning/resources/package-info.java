/** What a plant can work with: its calendars with holidays, and its work centers. */
@NullMarked
package io.gendan.planning.resources;

import org.jspecify.annotations.NullMarked;
