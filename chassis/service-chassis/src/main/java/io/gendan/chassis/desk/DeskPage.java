package io.gendan.chassis.desk;

import java.util.Comparator;
import java.util.Set;

/**
 * A page in the navigation of a department; a service produces one as a bean for each of its own.
 *
 * @param name key of its title: {@code page.<name>}
 * @param position pages are listed by it: what waits is 0, operations is 100
 * @param roles who finds it there; empty: everybody
 */
public record DeskPage(String name, String path, int position, Set<String> roles) {
    static final Comparator<DeskPage> IN_ORDER =
            Comparator.comparingInt(DeskPage::position).thenComparing(DeskPage::name);
}
