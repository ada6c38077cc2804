/** Habits of the REST interfaces: pages and versions. */
@NullMarked
package io.gendan.chassis.web;

import org.jspecify.annotations.NullMarked;
