package io.gendan.order.calendars;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Where the order desk is and when it works. */
@ConfigMapping(prefix = "gendan.order")
public interface OfficeConfig {
    @WithDefault("NB1")
    String plant();

    /** The code of planning's calendar that the desk's clocks run on. */
    @WithDefault("OFFICE")
    String calendar();

    /** Until that calendar has been published: plain weekdays in this zone. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
