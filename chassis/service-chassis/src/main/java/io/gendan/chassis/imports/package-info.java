/** Files of rows, loaded all or nothing with an error report per row. */
@NullMarked
package io.gendan.chassis.imports;

import org.jspecify.annotations.NullMarked;
