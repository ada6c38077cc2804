/** Six departments' systems outside the platform: they hear what the platform says and do their share of each order through its public interfaces. */
@NullMarked
package io.gendan.load.life;

import org.jspecify.annotations.NullMarked;
