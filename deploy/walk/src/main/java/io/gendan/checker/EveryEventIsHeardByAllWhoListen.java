package io.gendan.checker;

import java.util.List;

/** No event is lost between a log and the inbox of a service that acts on its type. */
final class EveryEventIsHeardByAllWhoListen implements Invariant {

    private final Listeners listeners = Listeners.known();

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return evidence.said()
                .flatMap(event -> listeners.of(event).stream()
                        .filter(listener -> !evidence.books(listener).heard().contains(event.id()))
                        .map(listener -> listener.slug() + " never heard " + event))
                .toList();
    }
}
