package io.gendan.order.ordering;

/** Told when a line is finished, before anything follows from it: a late one must be held before it could leave. */
public interface FinishWatch {
    void finished(Order order, int line);
}
