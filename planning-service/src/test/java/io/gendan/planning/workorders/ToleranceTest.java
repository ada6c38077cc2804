package io.gendan.planning.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

    @ParameterizedTest(name = "{0} pieces, +{1} -{2}: at most {3}, at least {4}")
    @CsvSource({"100,0.05,0.05,105,95", "60,0.03,0.02,61,59", "7,0.1,0.1,7,7", "40,0,0,40,40"})
    void whole_pieces_only(BigDecimal quantity, BigDecimal over, BigDecimal under, BigDecimal most, BigDecimal least) {
        Tolerance tolerance = new Tolerance(over, under);
        assertThat(tolerance.most(quantity)).isEqualByComparingTo(most);
        assertThat(tolerance.least(quantity)).isEqualByComparingTo(least);
    }

    @ParameterizedTest(name = "a lot of {0}: {1} to look at, {2} defects accepted")
    @CsvSource({"5,2,0", "40,8,0", "60,13,0", "100,20,1", "500,50,3", "20000,315,14", "1,1,0"})
    void the_sampling_plan_is_the_standards(BigDecimal lot, int sample, int accepted) {
        assertThat(SamplingPlan.sampleSize(lot)).isEqualTo(sample);
        assertThat(SamplingPlan.allowedDefects(sample)).isEqualTo(accepted);
    }
}
