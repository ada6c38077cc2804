/** What is missing, for whom, until when. */
@NullMarked
package io.gendan.materials.shortages;

import org.jspecify.annotations.NullMarked;
