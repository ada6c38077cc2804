/** What an order needs, level by level: pure arithmetic without a database. */
@NullMarked
package io.gendan.materials.requirements;

import org.jspecify.annotations.NullMarked;
