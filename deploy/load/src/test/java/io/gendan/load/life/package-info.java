@NullMarked
package io.gendan.load.life;

import org.jspecify.annotations.NullMarked;
