/** Carriers, forwarders and distributors: which shipments are theirs, and what each hears of them on its own topic. */
@NullMarked
package io.gendan.shipping.partners;

import org.jspecify.annotations.NullMarked;
