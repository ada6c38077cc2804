package io.gendan.shipping.partners;

/** Where partners read. */
interface PartnerTopics {
    /**
     * Returns when the topic exists.
     *
     * @throws Missing when it does not, and it is not ours to create or cannot be created now
     */
    void ensure(String topic);

    /** Looked for again later, ever more rarely; so it names no cause that passes by itself. */
    final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String topic, String why) {
            super("topic " + topic + " is missing: " + why);
        }
    }
}
