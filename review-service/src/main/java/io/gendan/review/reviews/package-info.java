/** An order is reviewed once, by every department it needs: assessments come in, people sign, one decision goes out. */
@NullMarked
package io.gendan.review.reviews;

import org.jspecify.annotations.NullMarked;
