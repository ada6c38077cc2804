/** All that finance knows of one order, on one page. */
@NullMarked
package io.gendan.finance.overview;

import org.jspecify.annotations.NullMarked;
