/** Orders live while everything around them is killed, frozen, cut off, repeated and poisoned; afterwards every invariant must hold. */
@NullMarked
package io.gendan.load.chaos;

import org.jspecify.annotations.NullMarked;
