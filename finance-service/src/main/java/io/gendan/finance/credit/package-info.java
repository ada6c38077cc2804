/** Credit limits and exposure, held, taken and given back like stock. */
@NullMarked
package io.gendan.finance.credit;

import org.jspecify.annotations.NullMarked;
