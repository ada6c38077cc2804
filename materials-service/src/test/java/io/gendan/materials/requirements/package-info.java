/** The arithmetic of requirements, tried without a database. */
@NullMarked
package io.gendan.materials.requirements;

import org.jspecify.annotations.NullMarked;
