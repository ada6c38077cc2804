package io.gendan.planning.promising;

import io.gendan.planning.capacity.Slot;
import java.time.Instant;
import java.util.List;

/** An operation on the calendar; without slots when it is made outside, or has nothing left to do. */
public record Placement(int sequence, Instant start, Instant finish, List<Slot> slots) {}
