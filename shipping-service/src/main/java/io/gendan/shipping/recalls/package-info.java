/** Keeping back goods that were released to leave and must not leave any more. */
@NullMarked
package io.gendan.shipping.recalls;

import org.jspecify.annotations.NullMarked;
