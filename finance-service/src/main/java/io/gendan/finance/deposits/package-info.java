/** The first door: a deposit, or credit, opens production. */
@NullMarked
package io.gendan.finance.deposits;

import org.jspecify.annotations.NullMarked;
