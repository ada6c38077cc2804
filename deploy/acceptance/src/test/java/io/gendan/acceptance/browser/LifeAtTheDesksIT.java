package io.gendan.acceptance.browser;

import static io.gendan.walk.Department.FINANCE;
import static io.gendan.walk.Department.MATERIALS;
import static io.gendan.walk.Department.ORDER;
import static io.gendan.walk.Department.PLANNING;
import static io.gendan.walk.Department.REVIEW;
import static io.gendan.walk.Department.SHIPPING;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.gendan.acceptance.RunningPlatform;
import io.gendan.checker.Check;
import io.gendan.local.time.FactoryTime;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import io.gendan.walk.SalesDesk;
import io.gendan.walk.Switchboard;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An order from its entry to its last payment by people who only have the screens: half of them read English, half Chinese.
 * Pictures of every step are left in target/screenshots.
 */
class LifeAtTheDesksIT {
    private static final int DAYS = 120;
    private static final int PRESSES_A_DAY = 40;

    /** Who sits where, in the order in which they look; {@code customer-C004} answers before sales would have to. */
    private static final List<Seat> SEATS = List.of(
            new Seat("customer-C004", "en-US", ORDER),
            new Seat("engineering", "zh-CN", ORDER),
            new Seat("sales", "en-US", ORDER, REVIEW),
            new Seat("planner", "zh-CN", REVIEW, PLANNING),
            new Seat("purchaser", "en-US", REVIEW, MATERIALS),
            new Seat("finance", "zh-CN", REVIEW, FINANCE),
            new Seat("warehouse", "zh-CN", MATERIALS),
            new Seat("workshop", "zh-CN", PLANNING),
            new Seat("quality", "en-US", PLANNING),
            new Seat("shipping", "en-US", SHIPPING));

    private final Platform platform = RunningPlatform.get().platform();
    private final FactoryTime clock = platform.clock();
    private final SalesDesk sales = new SalesDesk(new Switchboard(platform));
    private final Chromium chromium = new Chromium();
    private final Map<Seat, Person> people = new LinkedHashMap<>();

    private record Seat(String name, String locale, List<Department> desks) {
        Seat(String name, String locale, Department... desks) {
            this(name, locale, List.of(desks));
        }
    }

    @AfterEach
    void everybody_goes_home() {
        chromium.close();
    }

    @Test
    void an_order_is_taken_through_its_whole_life_by_clicking() {
        String order = isEntered();
        Person merchandiser =
                new Person(chromium.browser(), platform, "sales", "zh-CN").opens(ORDER, "/desk/orders/" + order);
        int known = merchandiser.page().locator("tr[data-event]").count();

        SEATS.forEach(seat -> people.put(seat, new Person(chromium.browser(), platform, seat.name(), seat.locale())));
        for (int day = 0; day < DAYS && !stage(order).equals("CLOSED"); day++) {
            everybodyWorks(order);
            clock.advance(Duration.ofDays(1));
        }

        assertThat(stage(order)).isEqualTo("CLOSED");
        // The page was never loaded again: it heard of everything by itself.
        merchandiser.page().waitForSelector("tr[data-event=OrderClosed]");
        assertThat(merchandiser.page().locator("tr[data-event]").count()).isGreaterThan(known + 20);
        merchandiser.looksAround("order");
        assertThat(people.values())
                .allSatisfy(person -> assertThat(person.complaints()).isEmpty());
        assertThat(merchandiser.complaints()).isEmpty();
        var report = new Check(platform).report();
        assertThat(report.holds()).as(report.toString()).isTrue();
    }

    @Test
    void operations_and_the_board_are_there_in_three_languages() {
        for (String locale : List.of("en-US", "zh-CN", "es-MX")) {
            Person ops = new Person(chromium.browser(), platform, "ops", locale);
            for (Department department : Department.values()) {
                ops.opens(department, "/desk/ops").looksAround("ops-" + department.slug());
            }
            Person reader = new Person(chromium.browser(), platform, "auditor", locale);
            reader.opens(ORDER, "/desk/orders").looksAround("board");
            reader.opens(ORDER, "/desk?whose=all").looksAround("tray");
            assertThat(ops.complaints()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private String isEntered() {
        Person clerk = new Person(chromium.browser(), platform, "sales", "en-US").opens(ORDER, "/desk/new-order");
        Page page = clerk.page();
        page.locator("[name=customer]").selectOption("C004");
        page.locator("[name=customerOrderNumber]").fill("PPW-BY-HAND");
        line(page, 0, "F-BEN150", "40");
        line(page, 1, "L-BOL900", "60");
        clerk.looksAround("entry");
        page.locator("form.entry button.first").click();
        page.waitForURL(url -> url.matches(".*/desk/orders/SO-.*"));
        assertThat(clerk.complaints()).isEmpty();
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void line(Page page, int line, String product, String quantity) {
        Locator row = page.locator("#lines [data-row]").nth(line);
        row.locator("[name$=product]").fill(product);
        row.locator("[name$=value]").fill(quantity);
    }

    private void everybodyWorks(String order) {
        boolean acted = true;
        for (int presses = 0; acted; presses++) {
            assertThat(presses)
                    .as("rounds in one day for %s, which is %s", order, stage(order))
                    .isLessThan(PRESSES_A_DAY);
            acted = false;
            for (Map.Entry<Seat, Person> seat : people.entrySet()) {
                for (Department desk : seat.getKey().desks()) {
                    acted |= works(seat.getValue(), desk, order);
                }
            }
        }
    }

    private boolean works(Person person, Department desk, String order) {
        clock.settle();
        boolean acted = person.actsOn(desk, order);
        clock.settle();
        return acted;
    }

    private String stage(String order) {
        return sales.order(order).stage();
    }
}
