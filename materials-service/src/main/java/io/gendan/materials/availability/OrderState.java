package io.gendan.materials.availability;

/** What an order is to materials. */
public enum OrderState {
    OPEN,
    RELEASED,
    CANCELLED,
    REJECTED;

    boolean mayBecome(OrderState next) {
        return switch (this) {
            case OPEN -> next == RELEASED || next == CANCELLED || next == REJECTED;
            case RELEASED -> next == CANCELLED;
            case CANCELLED, REJECTED -> false;
        };
    }
}
