/** Gates that count their visitors: enough of a domain to show every mechanism of the chassis at work. */
@NullMarked
package io.gendan.probe.counting;

import org.jspecify.annotations.NullMarked;
