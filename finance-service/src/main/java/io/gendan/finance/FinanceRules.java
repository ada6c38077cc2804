package io.gendan.finance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What an installation may decide about its money clocks. */
@ConfigMapping(prefix = "gendan.finance")
public interface FinanceRules {
    /** Business dates are this zone's until planning has published the plant's calendar. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    @WithDefault("3")
    int holdWorkingDays();

    /** From the customer's acceptance, in calendar days. */
    @WithDefault("7")
    int depositDueDays();

    /** Before the planned finish, in calendar days. */
    @WithDefault("7")
    int balanceLeadDays();

    @WithDefault("1")
    int cancellationCostWorkingDays();
}
