package io.gendan.shipping;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;

/** What a factory sets for its shipping department. */
@ConfigMapping(prefix = "gendan.shipping")
public interface ShippingSettings {
    /** Where a business day begins and ends. */
    ZoneId zone();

    /** 4 to 12 digits, assigned by a GS1 member organisation. */
    String gs1CompanyPrefix();

    /** Per currency code; a currency that is not named costs nothing. */
    Map<String, BigDecimal> unpackingPerCarton();

    /** Whether a partner's topic is created when it is missing, or waited for. */
    boolean createsPartnerTopics();

    /** What a packing list starts from until somebody has weighed and measured. */
    UsualCarton usualCarton();

    /** Calendar days by mode such as {@code SEA}: when goods that leave today arrive, unless the carrier says. */
    Map<String, Integer> usualDaysOnTheWay();

    /** A carton of usual goods. */
    interface UsualCarton {
        /** Pieces. */
        BigDecimal holds();

        /** Of one piece, with its part of the carton. */
        BigDecimal grossKilogramsOfOne();

        /** Of one piece, with its part of the carton. */
        BigDecimal cubicMetresOfOne();
    }
}
