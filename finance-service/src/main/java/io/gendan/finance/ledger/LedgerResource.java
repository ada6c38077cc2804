package io.gendan.finance.ledger;

import static io.gendan.chassis.security.Roles.AUDITOR;
import static io.gendan.chassis.security.Roles.FINANCE;
import static io.gendan.chassis.security.Roles.GENERAL_MANAGER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import io.gendan.finance.Amount;
import io.gendan.finance.ledger.Ledger.Balance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The ledger, read. */
@Path("/ledger")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE, AUDITOR, GENERAL_MANAGER})
public class LedgerResource {
    private final Ledger ledger;
    private final Accounts accounts;

    LedgerResource(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /**
     * @param differences debit less credit per currency; always zero
     */
    public record TrialBalance(List<Row> accounts, List<Money> differences) {
        public record Row(String account, String name, Money debit, Money credit, Money balance) {}
    }

    public record Entries(List<Entry> items) {
        public record Entry(
                UUID entryId,
                @Nullable UUID orderId,
                @Nullable String orderNumber,
                LocalDate bookedOn,
                Instant bookedAt,
                String text,
                List<Line> postings) {}

        /** @param amount debit positive, credit negative */
        public record Line(String account, Money amount) {}
    }

    @GET
    @Path("/trial-balance")
    @Transactional
    @Operation(summary = "Debit, credit and balance per account and currency; the difference per currency is zero")
    public TrialBalance trialBalance() {
        List<Balance> balances = ledger.trialBalance();
        Map<String, BigDecimal> differences = balances.stream()
                .collect(groupingBy(
                        Balance::currency,
                        TreeMap::new,
                        reducing(
                                BigDecimal.ZERO,
                                balance -> balance.debit().subtract(balance.credit()),
                                BigDecimal::add)));
        return new TrialBalance(
                balances.stream().map(this::row).toList(),
                differences.entrySet().stream()
                        .map(sum -> Amount.of(sum.getKey(), sum.getValue()))
                        .toList());
    }

    private TrialBalance.Row row(Balance balance) {
        Account account = accounts.findById(balance.account());
        Function<BigDecimal, Money> money = amount -> Amount.of(balance.currency(), amount);
        return new TrialBalance.Row(
                balance.account(),
                account == null ? balance.account() : account.name(),
                money.apply(balance.debit()),
                money.apply(balance.credit()),
                money.apply(balance.debit().subtract(balance.credit())));
    }

    @GET
    @Path("/entries")
    @Transactional
    @Operation(summary = "Every entry about one order, in the order they were booked")
    public Entries entries(@QueryParam("order") @NotBlank String order) {
        return new Entries(ledger.ofOrder(order).stream()
                .map(entry -> new Entries.Entry(
                        entry.id(),
                        entry.orderId(),
                        entry.orderNumber(),
                        entry.bookedOn(),
                        entry.bookedAt(),
                        entry.text(),
                        entry.postings().stream()
                                .map(posting -> new Entries.Line(
                                        posting.account(), Amount.of(entry.currency(), posting.amount())))
                                .toList()))
                .toList());
    }
}
