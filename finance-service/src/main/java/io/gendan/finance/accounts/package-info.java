/** What an order owes, has paid, may ship and has been invoiced. */
@NullMarked
package io.gendan.finance.accounts;

import org.jspecify.annotations.NullMarked;
