package io.gendan.load.life;

import java.util.Map;

/** A department's system: knows what it needs to know from events, as the services do. */
interface Clerk {

    /** By the type of the event. */
    Map<String, Deed> deeds();
}
