/** Who answers for a department, and who stands in. */
@NullMarked
package io.gendan.review.heads;

import org.jspecify.annotations.NullMarked;
