package io.gendan.chassis.desk;

import java.util.List;
import java.util.Set;

/**
 * One kind of work that waits for a department; a bean per kind. Called in a transaction that only reads. The texts of its work
 * are in the service's {@code words/*.properties}.
 */
public interface DeskQueue {
    /** Key of its name: {@code queue.<kind>}. */
    String kind();

    /** Who may read it: those whom {@code RolesAllowed} lets read the same by REST, from the same setting. */
    Set<String> readers();

    /**
     * What waits, the oldest due first, at most as much as is wanted; work the reader may not see is left out. Where only some of
     * it is owned by the same people, what others own does not count when the reader's own is wanted.
     */
    List<WaitingWork> waiting(Selection wanted);
}
