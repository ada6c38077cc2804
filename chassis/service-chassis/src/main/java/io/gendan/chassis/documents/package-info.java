/** Papers that leave the house, or are signed in it: printed as PDF in the reader's language. */
@NullMarked
package io.gendan.chassis.documents;

import org.jspecify.annotations.NullMarked;
