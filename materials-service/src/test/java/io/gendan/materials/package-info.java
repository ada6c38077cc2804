/** Materials, told as stories over its real database, its events and its REST. */
@NullMarked
package io.gendan.materials;

import org.jspecify.annotations.NullMarked;
