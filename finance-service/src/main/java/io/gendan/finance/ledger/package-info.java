/** The double-entry ledger: immutable entries, each balanced in one currency. */
@NullMarked
package io.gendan.finance.ledger;

import org.jspecify.annotations.NullMarked;
