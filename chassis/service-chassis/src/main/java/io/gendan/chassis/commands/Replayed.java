package io.gendan.chassis.commands;

import jakarta.ws.rs.core.Response;

/** The command was answered before: the transaction ends without effect and the first answer is given again. */
final class Replayed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    Replayed(Response answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Response answer() {
        return answer;
    }
}
