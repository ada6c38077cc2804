package io.gendan.chassis.intake;

import io.gendan.chassis.events.Transients;

/** What came of handling one event alone; trouble that passes is no verdict, it is thrown. */
sealed interface Verdict {
    int TRIES = 3;

    record Done() implements Verdict {}

    record Early(String missing) implements Verdict {}

    /** It failed three times in a row, for a reason that does not pass by itself. */
    record Broken(RuntimeException cause) implements Verdict {}

    static Verdict of(Runnable transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.run();
                return new Done();
            } catch (NotYet early) {
                return new Early(early.missing());
            } catch (RuntimeException e) {
                if (Transients.isTransient(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    return new Broken(e);
                }
            }
        }
    }
}
