/** What left is invoiced, each part with its share of the money paid before. */
@NullMarked
package io.gendan.finance.invoicing;

import org.jspecify.annotations.NullMarked;
