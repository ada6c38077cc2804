package io.gendan.finance.credit;

import io.gendan.chassis.intake.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Commits the credit hold, or says that it does not stand. */
@ApplicationScoped
class WhenPromiseAccepted implements EventHandler<PromiseAccepted> {
    private final Credit credit;

    WhenPromiseAccepted(Credit credit) {
        this.credit = credit;
    }

    @Override
    public void on(PromiseAccepted heard) {
        credit.commit(heard);
    }
}
