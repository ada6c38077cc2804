package io.gendan.local;

/** What the keepers tell the supervisor. */
interface Journal {

    /** The state of some server is another one now. */
    void changed();

    /** Something worth a line in the supervisor's log. */
    void say(String what);
}
