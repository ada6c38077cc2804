package io.gendan.shipping.partners;

import io.gendan.chassis.time.DueHandler;
import io.gendan.chassis.time.FactoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/**
 * A partner is told of its shipments from when its topic exists, and that is tried until it does. An event for a topic that
 * is not there would hold up everything that shipping says.
 */
@ApplicationScoped
class Connecting implements DueHandler {
    static final String KIND = "partner-connection";

    private final Partners partners;
    private final PartnerTopics topics;
    private final FactoryClock clock;

    Connecting(Partners partners, PartnerTopics topics, FactoryClock clock) {
        this.partners = partners;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String code, Instant dueAt) {
        topics.ensure(Partner.topicOf(code));
        partners.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(partner -> partner.connect(clock.instant()));
    }
}
