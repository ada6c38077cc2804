package io.gendan.materials.requirements;

import java.util.List;
import java.util.Optional;

/** Items and their bills of materials as they stand on one date. */
public interface ProductStructure {
    Optional<Part> part(String item);

    /** Empty where there is no bill. */
    List<Component> components(String item);
}
