/** An order's whole life as people see and click it, in a real browser. */
@NullMarked
package io.gendan.acceptance.browser;

import org.jspecify.annotations.NullMarked;
