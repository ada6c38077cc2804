/** The people of the factory as clients of the public interfaces: each does what their department would do when an order asks for it. */
@NullMarked
package io.gendan.walk;

import org.jspecify.annotations.NullMarked;
