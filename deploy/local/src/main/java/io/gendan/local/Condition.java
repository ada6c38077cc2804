package io.gendan.local;

/** What a server is doing. */
enum Condition {
    WAITING,
    TRAINING,
    STARTING,
    READY,
    FAILED,
    STOPPED
}
