package io.gendan.shipping.partners;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where no Kafka runs: every topic exists, unless a story says otherwise. */
@Mock
@ApplicationScoped
public class TopicsAtHand implements PartnerTopics {
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    public void lack(String partner) {
        missing.add(Partner.topicOf(partner));
    }

    public void lackNothing() {
        missing.clear();
    }

    @Override
    public void ensure(String topic) {
        if (missing.contains(topic)) {
            throw new Missing(topic, "nobody has declared it");
        }
    }
}
