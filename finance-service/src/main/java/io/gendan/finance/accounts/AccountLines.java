package io.gendan.finance.accounts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of an order, by number. */
@Embeddable
public class AccountLines {
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_account_line", joinColumns = @JoinColumn(name = "order_id"))
    @MapKeyColumn(name = "line")
    private Map<Integer, AccountLine> lines = new TreeMap<>();

    AccountLines(List<OrderPlaced.Line> ordered) {
        ordered.forEach(line -> lines.put(
                line.line(),
                new AccountLine(
                        line.product(),
                        line.quantity().unit(),
                        line.quantity().value(),
                        line.unitPrice().getAmount(),
                        line.amount().getAmount())));
    }

    protected AccountLines() {}

    /** Whether the order has the line; goods of another order's line are a contradiction, not a fault. */
    public boolean has(int line) {
        return lines.containsKey(line);
    }

    /** @throws IllegalArgumentException for a line the order does not have */
    private AccountLine line(int line) {
        return Optional.ofNullable(lines.get(line))
                .orElseThrow(() -> new IllegalArgumentException("there is no line " + line));
    }

    public void store(int line, BigDecimal quantity) {
        line(line).store(quantity);
    }

    public void deliver(int line, BigDecimal quantity) {
        line(line).deliver(quantity);
    }

    /** Whether so much more of the line may leave by what is cleared. */
    public boolean covers(int line, BigDecimal more) {
        AccountLine known = line(line);
        return known.dispatched().add(more).compareTo(known.cleared()) <= 0;
    }

    /** @return whether more is cleared now */
    boolean clear(BigDecimal overPercent) {
        return lines.values().stream().filter(line -> line.clear(overPercent)).count() > 0;
    }

    void revoke() {
        lines.values().forEach(AccountLine::revoke);
    }

    /** Every line, also one of which nothing is cleared: a snapshot says all it means. */
    List<ClearedLine> cleared() {
        return sorted().entrySet().stream()
                .map(line -> ClearedLine.of(line.getKey(), line.getValue()))
                .toList();
    }

    BigDecimal clearedValue(int decimals) {
        return lines.values().stream()
                .map(line -> line.worth(line.cleared(), decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return what each part is invoiced with */
    Map<Integer, BigDecimal> dispatch(Map<Integer, BigDecimal> quantities, int decimals) {
        return quantities.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, part -> line(part.getKey()).dispatch(part.getValue(), decimals)));
    }

    boolean areComplete() {
        return lines.values().stream().allMatch(AccountLine::isComplete);
    }

    public boolean areStored() {
        return lines.values().stream().allMatch(AccountLine::isStored);
    }

    public SortedMap<Integer, AccountLine> sorted() {
        return new TreeMap<>(lines);
    }
}
