package io.gendan.materials.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RequirementLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Bills BILLS = new Bills()
            .made("A", 1)
            .made("B", 2)
            .bought("C")
            .bought("D")
            .of("A", "B", "2", "0.05")
            .of("A", "C", "3", "0")
            .of("B", "C", "1", "0.10")
            .of("B", "D", "4", "0");

    @Property(tries = 300)
    void no_line_takes_what_another_has_and_every_need_is_covered_or_bought(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 50) Integer> lines,
            @ForAll @IntRange(max = 400) int stockOfB,
            @ForAll @IntRange(max = 400) int stockOfC,
            @ForAll @IntRange(max = 400) int stockOfD) {
        List<LineDemand> demands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            demands.add(new LineDemand(i + 1, "A", BigDecimal.valueOf(lines.get(i))));
        }
        SupplyPool pool = new SupplyPool(List.of(onHand("B", stockOfB), onHand("C", stockOfC), onHand("D", stockOfD)));
        LineNeeds needs = OrderRequirements.of(demands, BILLS, pool, item -> TODAY.plusDays(9));

        assertThat(needs.gaps()).isEmpty();
        assertThat(taken(needs, "B")).isLessThanOrEqualTo(BigDecimal.valueOf(stockOfB));
        assertThat(taken(needs, "C")).isLessThanOrEqualTo(BigDecimal.valueOf(stockOfC));
        assertThat(taken(needs, "D")).isLessThanOrEqualTo(BigDecimal.valueOf(stockOfD));
        assertThat(needs.requirements()).allSatisfy(requirement -> {
            assertThat(requirement.toBuy()).isNotNegative();
            assertThat(requirement.covered().add(requirement.toBuy())).isEqualByComparingTo(requirement.quantity());
            assertThat(requirement.standard()).isLessThanOrEqualTo(requirement.quantity());
        });
        // Nothing is bought while some of it still lies there.
        assertThat(toBuy(needs, "C").signum() == 0 || taken(needs, "C").intValue() == stockOfC)
                .isTrue();
    }

    @Property(tries = 200)
    void a_chain_that_bites_its_tail_is_found_with_its_path(@ForAll @IntRange(min = 2, max = 30) int length) {
        Bills chain = new Bills();
        for (int i = 0; i < length; i++) {
            chain.made("N" + i, 1).of("N" + i, "N" + (i + 1) % length, "1", "0");
        }
        assertThatThrownBy(() -> LowLevelCodes.under(List.of("N0"), chain::components))
                .isInstanceOfSatisfying(
                        CycleFound.class,
                        found -> assertThat(found.path())
                                .hasSize(length + 1)
                                .startsWith("N0", "N1")
                                .endsWith("N0"));
    }

    @Property(tries = 200)
    void a_lot_covers_its_need_and_no_smaller_number_of_lots_would(
            @ForAll @IntRange(min = 1, max = 10_000) int need, @ForAll @IntRange(min = 1, max = 500) int lot) {
        BigDecimal size = LotRule.MULTIPLE.cover(BigDecimal.valueOf(need), BigDecimal.valueOf(lot));
        assertThat(size.intValue() % lot).isZero();
        assertThat(size.intValue()).isBetween(need, need + lot - 1);
    }

    private static Supply onHand(String item, int quantity) {
        return new Supply(item, "PARTS", null, BigDecimal.valueOf(quantity), TODAY);
    }

    private static BigDecimal taken(LineNeeds needs, String item) {
        return needs.requirements().stream()
                .filter(requirement -> requirement.item().equals(item))
                .map(Requirement::covered)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal toBuy(LineNeeds needs, String item) {
        return needs.requirements().stream()
                .filter(requirement -> requirement.item().equals(item))
                .map(Requirement::toBuy)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
