package io.gendan.local;

/** What a server is doing. */
public enum Condition {
    WAITING,
    TRAINING,
    STARTING,
    READY,
    FAILED,
    STOPPED
}
