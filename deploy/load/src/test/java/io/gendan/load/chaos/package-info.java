@NullMarked
package io.gendan.load.chaos;

import org.jspecify.annotations.NullMarked;
