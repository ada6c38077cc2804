package io.gendan.finance.credit;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.time.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The end of a hold nobody accepted: only this row lapses it, never a comparison of times on reading. */
@ApplicationScoped
class HoldsEnd implements DueHandler {
    private final CreditAccounts accounts;
    private final CreditHolds holds;
    private final WaitingForCredit waiting;
    private final Outbox outbox;

    HoldsEnd(CreditAccounts accounts, CreditHolds holds, WaitingForCredit waiting, Outbox outbox) {
        this.accounts = accounts;
        this.holds = holds;
        this.waiting = waiting;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return Validity.KIND;
    }

    @Override
    public void fire(String key, Instant dueAt) {
        UUID order = UUID.fromString(key);
        holds.customerOf(order)
                .flatMap(accounts::locked)
                .ifPresent(account -> holds.liveOf(order)
                        .filter(hold -> hold.state() == HoldState.HELD)
                        .filter(hold -> !hold.validUntil().isAfter(dueAt))
                        .ifPresent(hold -> {
                            hold.lapse(account);
                            outbox.record(hold.lapsed("it was not accepted by " + hold.validUntil()));
                            waiting.whenFreed(account);
                        }));
    }
}
