package io.gendan.load;

import io.gendan.walk.Department;
import java.util.Collection;
import java.util.List;

/** A question that a run answers with figures. */
interface Suite {

    String name();

    /** Whose services have to run for it; nobody else's does, because they share the processors. */
    Collection<Department> cast();

    List<Figure> measure(Rig rig, Effort effort);
}
