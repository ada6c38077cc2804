package io.gendan.finance.accounts;

/** Whether an order still moves money. */
public enum AccountState {
    OPEN,
    CANCELLED,
    REJECTED,
    CLOSED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case CANCELLED, REJECTED, CLOSED -> false;
        };
    }
}
