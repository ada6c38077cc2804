/** What all features of shipping share: the facts it tells and the settings it runs with. */
@NullMarked
package io.gendan.shipping;

import org.jspecify.annotations.NullMarked;
