@NullMarked
package io.gendan.load;

import org.jspecify.annotations.NullMarked;
