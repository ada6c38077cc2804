package io.gendan.shipping.orders;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What holds lines back: delays the customer has not consented to, and withdrawals that are being decided. */
@Embeddable
class Holdups {
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private List<Delay> delays = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private List<Withdrawal> withdrawals = new ArrayList<>();

    /** A notice that comes again does not reopen what was answered. */
    void add(Delay delay) {
        if (delays.stream().noneMatch(known -> known.id().equals(delay.id()))) {
            delays.add(delay);
        }
    }

    /** @return false when no such delay was announced */
    boolean answer(UUID delay, Delay.Answer answer) {
        Optional<Delay> meant =
                delays.stream().filter(known -> known.id().equals(delay)).findFirst();
        meant.ifPresent(known -> known.answer(answer));
        return meant.isPresent();
    }

    /** A late line leaves only after consent; a refused notice is overcome by a later one that is accepted. */
    Optional<UUID> delayWithoutConsent(int line) {
        return delays.stream()
                .filter(delay -> delay.concerns(line))
                .filter(delay -> delay.isUnanswered() || (delay.isRefused() && !isOvercome(delay, line)))
                .map(Delay::id)
                .findFirst();
    }

    private boolean isOvercome(Delay refused, int line) {
        return delays.stream().anyMatch(later -> later.consentsTo(refused, line));
    }

    boolean isAnswered(UUID withdrawal) {
        return withdrawals.stream().anyMatch(known -> known.id().equals(withdrawal));
    }

    /** @param gone those of the lines that have left */
    WithdrawalAnswer withdraw(UUID withdrawal, List<Integer> lines, List<Integer> gone, Instant now) {
        if (gone.isEmpty()) {
            withdrawals.add(new Withdrawal(withdrawal, lines, Withdrawal.State.FROZEN, now, "frozen"));
            return new WithdrawalAnswer.Frozen();
        }
        String fact = gone.size() == 1 ? "line " + gone.getFirst() + " has left" : "lines " + gone + " have left";
        withdrawals.add(new Withdrawal(withdrawal, lines, Withdrawal.State.TOO_LATE, now, fact));
        return new WithdrawalAnswer.TooLate(fact);
    }

    void thaw(UUID withdrawal) {
        withdrawals.stream()
                .filter(known -> known.id().equals(withdrawal))
                .forEach(known -> known.becomes(Withdrawal.State.ABANDONED));
    }

    void takeEffect() {
        withdrawals.forEach(known -> known.becomes(Withdrawal.State.EFFECTIVE));
    }

    boolean isFrozen(int line) {
        return withdrawals.stream().anyMatch(known -> known.freezes(line));
    }
}
