/** The rule that signs what is green in the name of the department head who enabled it. */
@NullMarked
package io.gendan.review.signing;

import org.jspecify.annotations.NullMarked;
