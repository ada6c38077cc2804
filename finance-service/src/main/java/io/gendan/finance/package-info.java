/** Money: what finance says on the wire, and what it is told by configuration. */
@NullMarked
package io.gendan.finance;

import org.jspecify.annotations.NullMarked;
