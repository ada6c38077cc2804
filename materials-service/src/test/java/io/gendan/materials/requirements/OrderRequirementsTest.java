package io.gendan.materials.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderRequirementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Bills bills = new Bills()
            .made("LAMP", 3)
            .made("HEAD", 2)
            .made("BODY", 4)
            .phantom("FIX")
            .bought("DRIVER")
            .bought("BOLT")
            .bought("TUBE", "MTR")
            .of("LAMP", "HEAD", "1", "0.01")
            .of("LAMP", "BODY", "1", "0")
            .of("LAMP", "FIX", "2", "0")
            .of("FIX", "BOLT", "8", "0.02")
            .of("HEAD", "DRIVER", "1", "0.02")
            .of("BODY", "TUBE", "0.92", "0.03");

    private LineNeeds needs(Map<String, String> stock, LineDemand... lines) {
        return OrderRequirements.of(List.of(lines), bills, pool(stock), item -> TODAY.plusDays(10));
    }

    private static SupplyPool pool(Map<String, String> stock) {
        return new SupplyPool(stock.entrySet().stream()
                .map(entry -> new Supply(entry.getKey(), "PARTS", null, new BigDecimal(entry.getValue()), TODAY))
                .toList());
    }

    private static LineDemand lamps(int line, int quantity) {
        return new LineDemand(line, "LAMP", BigDecimal.valueOf(quantity));
    }

    private static Requirement of(LineNeeds needs, int line, String item) {
        return needs.of(line).stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counted_parts_are_rounded_up_once_per_level_and_measured_ones_to_the_thousandth() {
        LineNeeds needs = needs(Map.of(), lamps(1, 60));
        assertThat(of(needs, 1, "DRIVER").quantity())
                .isEqualByComparingTo("63"); // 60.6 heads are 61, 62.22 drivers are 63
        assertThat(of(needs, 1, "DRIVER").standard()).isEqualByComparingTo("60");
        assertThat(of(needs, 1, "TUBE").quantity()).isEqualByComparingTo("56.856");
        assertThat(of(needs, 1, "BOLT").quantity()).isEqualByComparingTo("980"); // 979.2 through a phantom
    }

    @Test
    void lead_times_add_up_along_a_path_and_not_over_siblings() {
        LineNeeds needs = needs(Map.of(), lamps(1, 1));
        assertThat(of(needs, 1, "DRIVER").offset()).isEqualTo(2);
        assertThat(of(needs, 1, "TUBE").offset()).isEqualTo(4);
        assertThat(of(needs, 1, "BOLT").offset()).isZero();
    }

    @Test
    void stock_of_an_assembly_spares_its_components() {
        LineNeeds needs = needs(Map.of("HEAD", "31"), lamps(1, 60));
        assertThat(of(needs, 1, "HEAD").covered()).isEqualByComparingTo("31");
        assertThat(of(needs, 1, "HEAD").offset()).isZero();
        assertThat(of(needs, 1, "DRIVER").quantity()).isEqualByComparingTo("31"); // 30 heads x 1.02
    }

    @Test
    void the_second_line_finds_what_the_first_one_left() {
        LineNeeds needs = needs(Map.of("DRIVER", "15"), lamps(2, 10), lamps(1, 10));
        assertThat(of(needs, 2, "DRIVER").toBuy()).isZero();
        assertThat(of(needs, 1, "DRIVER").toBuy()).isEqualByComparingTo("9"); // 12 and 12 of 15
    }

    @Test
    void what_comes_later_than_a_new_purchase_is_not_waited_for() {
        SupplyPool late = new SupplyPool(List.of(
                new Supply("DRIVER", "PARTS", UUID.randomUUID(), BigDecimal.TEN, TODAY.plusDays(11)),
                new Supply("BOLT", "PARTS", UUID.randomUUID(), BigDecimal.TEN, TODAY.plusDays(9))));
        LineNeeds needs = OrderRequirements.of(List.of(lamps(1, 1)), bills, late, item -> TODAY.plusDays(10));
        assertThat(of(needs, 1, "DRIVER").covered()).isZero();
        assertThat(of(needs, 1, "BOLT").covered()).isEqualByComparingTo("10");
    }

    @Test
    void what_nobody_sells_and_what_nobody_knows_is_a_gap_and_never_a_date() {
        bills.of("LAMP", "GHOST", "1", "0").made("EMPTY", 1).of("LAMP", "EMPTY", "1", "0");
        LineNeeds needs = OrderRequirements.of(List.of(lamps(1, 1)), bills, pool(Map.of("BOLT", "99")), item -> null);
        assertThat(needs.gapsOf(1))
                .contains("item GHOST is not known", "EMPTY has no bill of materials", "no supplier's date for DRIVER")
                .doesNotContain("no supplier's date for BOLT");
    }
}
