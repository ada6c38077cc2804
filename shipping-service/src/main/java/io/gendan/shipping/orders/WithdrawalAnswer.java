package io.gendan.shipping.orders;

/** What shipping says to a withdrawal. */
public sealed interface WithdrawalAnswer {
    /** The lines stand still. */
    record Frozen() implements WithdrawalAnswer {}

    /** @param fact what has left already, in words */
    record TooLate(String fact) implements WithdrawalAnswer {}

    /** It was answered before; an answer is not given twice. */
    record Answered() implements WithdrawalAnswer {}
}
