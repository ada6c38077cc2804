package io.gendan.chassis.desk;

import java.util.List;

/**
 * One kind of work that waits for a department; a bean per kind. Called in a transaction that only reads. The texts of its work
 * are in the service's {@code words/*.properties}.
 */
public interface DeskQueue {
    /** Key of its name: {@code queue.<kind>}. */
    String kind();

    /** What waits, the oldest due first, at most as much as is wanted; work the reader may not see is left out. */
    List<WaitingWork> waiting(Selection wanted);
}
