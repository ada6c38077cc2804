/** How an item is made: its operations in order, where, and the standard minutes of each. */
@NullMarked
package io.gendan.planning.routings;

import org.jspecify.annotations.NullMarked;
