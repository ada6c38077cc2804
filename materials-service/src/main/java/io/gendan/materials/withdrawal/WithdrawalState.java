package io.gendan.materials.withdrawal;

/** What became of a request to give back. */
enum WithdrawalState {
    /** Granted; the lines stand still until the order is cancelled, or not. */
    FROZEN,
    ABANDONED,
    CARRIED_OUT,
    /** Too late. */
    REFUSED
}
