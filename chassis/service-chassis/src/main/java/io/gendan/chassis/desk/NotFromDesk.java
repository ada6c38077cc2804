package io.gendan.chassis.desk;

import io.gendan.chassis.problems.Forbidden;

/** A command came with the session of a browser but not from a page of ours: another site may have sent it. */
record NotFromDesk() implements Forbidden {
    @Override
    public String detail() {
        return "With a browser's session a command needs the header X-Requested-With";
    }
}
