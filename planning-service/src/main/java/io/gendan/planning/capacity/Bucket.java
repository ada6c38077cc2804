package io.gendan.planning.capacity;

import java.time.LocalDate;

/** Minutes of standard work of a work center on a day; booked + held is never more than available + overtime. */
public record Bucket(String workCenter, LocalDate day, int available, int overtime, int booked, int held) {

    public int capacity() {
        return available + overtime;
    }

    public int taken() {
        return booked + held;
    }
}
