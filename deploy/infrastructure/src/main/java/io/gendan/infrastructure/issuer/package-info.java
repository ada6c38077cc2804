/** What runs inside the identity issuer's own JVM, on its class path. */
@NullMarked
package io.gendan.infrastructure.issuer;

import org.jspecify.annotations.NullMarked;
