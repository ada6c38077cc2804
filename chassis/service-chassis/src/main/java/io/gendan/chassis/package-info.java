/** What every service stands on, and nothing that names a business concept. */
@NullMarked
package io.gendan.chassis;

import org.jspecify.annotations.NullMarked;
