/** What a partner needs to follow its shipments: copy it, and put your own work where the line is written. */
@NullMarked
package io.gendan.partner;

import org.jspecify.annotations.NullMarked;
