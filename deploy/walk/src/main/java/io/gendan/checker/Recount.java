package io.gendan.checker;

import io.gendan.walk.Department;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query over one department's tables that returns what does not add up: the file {@code <department>/<what-must-hold>.sql}.
 * Balances are recomputed from the immutable movements below them, not read.
 */
record Recount(Department department, String name, String query) implements Invariant {

    private static final List<String> ALL = List.of(
            "finance/the-ledger-balances-in-every-currency",
            "finance/every-entry-balances",
            "finance/payments-are-applied-once-and-no-more-than-received",
            "finance/requests-received-what-was-allocated-to-them",
            "finance/invoices-use-no-more-than-was-received",
            "finance/invoices-add-up-to-their-lines",
            "finance/invoice-numbers-have-no-gaps",
            "finance/credit-held-is-the-sum-of-its-holds",
            "finance/credit-is-never-overdrawn",
            "finance/ended-orders-hold-no-credit",
            "planning/no-minute-is-given-twice",
            "planning/ended-orders-hold-no-capacity",
            "planning/capacity-is-held-by-one-promise-per-order",
            "planning/output-was-reported-operation-by-operation",
            "materials/stock-on-hand-is-the-sum-of-its-entries",
            "materials/what-is-expected-is-what-is-outstanding",
            "materials/no-piece-is-given-twice",
            "materials/ended-orders-claim-no-stock",
            "materials/work-orders-account-for-every-piece",
            "materials/receipts-never-exceed-what-was-bought",
            "shipping/goods-on-hand-are-the-sum-of-their-movements",
            "shipping/lines-add-up-to-their-shipments",
            "shipping/nothing-leaves-beyond-its-releases",
            "shipping/partners-hear-all-of-their-own-shipments-once-and-nothing-else");

    static Stream<Invariant> all() {
        return ALL.stream().map(Recount::named);
    }

    static Recount named(String path) {
        try (var stream = Recount.class.getResourceAsStream(path + ".sql")) {
            if (stream == null) {
                throw new IllegalArgumentException(path + ".sql is missing");
            }
            int slash = path.indexOf('/');
            return new Recount(
                    Department.of(path.substring(0, slash)),
                    path.substring(slash + 1),
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String sentence() {
        return department.slug() + ": " + name.replace('-', ' ');
    }

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.rows(department, query).stream().map(Object::toString).toList();
    }
}
