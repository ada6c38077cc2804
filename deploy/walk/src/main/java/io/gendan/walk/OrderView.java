package io.gendan.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as order-service shows it. */
public record OrderView(
        UUID id,
        String number,
        String stage,
        @Nullable Set<String> flags,
        String customer,
        List<Line> lines,
        Money total,
        @Nullable NextStep nextStep,
        @Nullable JsonNode counterOffer,
        @Nullable List<Missing> missing) {

    private static final Set<String> ENDS = Set.of("CLOSED", "CANCELLED", "REJECTED");
    private static final Set<String> BEFORE_CONFIRMATION = Set.of("RECEIVED", "IN_REVIEW", "AWAITING_CUSTOMER");

    private static final Set<String> IN_THE_MAKING = Set.of("RELEASED", "PLANNED", "IN_PRODUCTION", "INSPECTED");

    /** A position of the order with how far it is. */
    public record Line(
            int line,
            String product,
            Quantity quantity,
            @Nullable LocalDate requestedDate,
            @Nullable LocalDate promisedDate) {}

    /** Who has to do what by when. */
    public record NextStep(String what, String owner, Instant dueAt) {
        @Override
        public String toString() {
            return owner + " should " + what + " by " + dueAt;
        }
    }

    /** What keeps the order from being reviewed. */
    public record Missing(String item, String text) {}

    public boolean ended() {
        return ENDS.contains(stage);
    }

    /** From here on the customer may be asked for money. */
    public boolean confirmed() {
        return !BEFORE_CONFIRMATION.contains(stage);
    }

    /** From here on the factory works for it. */
    public boolean released() {
        return confirmed() && !stage.equals("AWAITING_DEPOSIT");
    }

    /** Something of it is still to be bought, made or packed: an order is where its least advanced line is. */
    public boolean inTheMaking() {
        return IN_THE_MAKING.contains(stage);
    }

    public boolean has(String flag) {
        return flags != null && flags.contains(flag);
    }

    public String whereItIs() {
        return number + " is in " + stage + (flags == null || flags.isEmpty() ? "" : " " + flags) + ", next: "
                + (nextStep == null ? "nobody knows" : nextStep);
    }
}
