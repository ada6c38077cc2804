package io.gendan.finance.settlements;

import static io.gendan.chassis.security.Roles.FINANCE;

import io.gendan.chassis.desk.DeskQueue;
import io.gendan.chassis.desk.Selection;
import io.gendan.chassis.desk.WaitingWork;
import io.gendan.chassis.words.Phrase;
import io.gendan.finance.customers.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cancelled orders whose money is not settled: finance asks the departments that have not said what it cost them. */
@ApplicationScoped
class CancellationsToSettle implements DeskQueue {
    private final Settlements settlements;
    private final MissingCosts missing;
    private final Customers customers;
    private final Set<String> readers;

    CancellationsToSettle(
            Settlements settlements,
            MissingCosts missing,
            Customers customers,
            @ConfigProperty(name = "finance.account-readers") Set<String> readers) {
        this.settlements = settlements;
        this.missing = missing;
        this.customers = customers;
        this.readers = readers;
    }

    @Override
    public String kind() {
        return "cancellations";
    }

    @Override
    public Set<String> readers() {
        return readers;
    }

    @Override
    public List<WaitingWork> waiting(Selection wanted) {
        List<Tuple> unsettled = settlements.unsettled(wanted);
        Customers.Named named = customers.named(
                unsettled.stream().map(row -> row.get("customer", String.class)).toList());
        return unsettled.stream()
                .map(row -> slip(row, named.of(row.get("customer", String.class))))
                .toList();
    }

    private WaitingWork slip(Tuple row, String customer) {
        Settlement settlement = row.get(0, Settlement.class);
        WaitingWork slip = WaitingWork.of(
                        row.get("number", String.class),
                        customer,
                        Phrase.of("waiting.cancellation"),
                        settlement
                                .cancelledAt()
                                .map(at -> missing.dueAfter(at, row.get("plant", String.class)))
                                .orElse(null))
                .ownedBy(FINANCE);
        for (Department department : settlement.missing()) {
            slip = slip.knowing(
                    "waits-for",
                    Phrase.of(
                            "waits-for.costs",
                            "@department." + department.name().toLowerCase(Locale.ROOT)));
        }
        return settlement.isReady() ? slip.knowing("waits-for", Phrase.of("waits-for.rate")) : slip;
    }
}
