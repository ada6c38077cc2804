package io.gendan.order.catalog;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A price of a list holds from a date until the next one. */
@Embeddable
record PriceKey(String priceList, String product, LocalDate validFrom) {}
