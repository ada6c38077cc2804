package io.gendan.order.ordering;

import java.util.Locale;

/** What can be next for an order; its words are those of {@code next.<in-kebab-case>}. */
public enum Step {
    SUBMIT_TO_REVIEW,
    ASK_WHAT_IS_MISSING,
    COMMIT_PROMISE,
    SIGN_REVIEW,
    REVIEW_ORDER,
    ANSWER_COUNTER_OFFER,
    ASK_AGAIN_OR_CANCEL,
    ACCEPT_CONFIRMATION,
    ASK_FOR_DEPOSIT,
    PAY_DEPOSIT,
    SCHEDULE,
    START_PRODUCTION,
    FINISH_AND_PACK,
    MAKE_WHAT_IS_MISSING,
    STORE_GOODS,
    CLEAR_GOODS,
    PAY_BALANCE,
    DISPATCH,
    DELIVER,
    SETTLE_INVOICES,
    SETTLE_CANCELLATION,
    ANSWER_WITHDRAWAL,
    ANSWER_RECALL,
    TELL_OF_DELAY,
    ANSWER_DELAY,
    OFFER_BETTER_DATE;

    public String key() {
        return "next." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
