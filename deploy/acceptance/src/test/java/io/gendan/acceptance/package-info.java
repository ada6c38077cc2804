/** Stories over all six services, told through their public interfaces only. */
@NullMarked
package io.gendan.acceptance;

import org.jspecify.annotations.NullMarked;
