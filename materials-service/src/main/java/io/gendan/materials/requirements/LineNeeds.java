package io.gendan.materials.requirements;

import java.util.List;

/**
 * Everything the lines of an order need.
 *
 * @param gaps why a line's date cannot be told
 */
public record LineNeeds(List<Requirement> requirements, List<Gap> gaps) {
    /** What is not known yet: an item, a bill, a supplier. */
    public record Gap(int line, String text) {}

    public List<Requirement> of(int line) {
        return requirements.stream()
                .filter(requirement -> requirement.line() == line)
                .toList();
    }

    public List<String> gapsOf(int line) {
        return gaps.stream().filter(gap -> gap.line() == line).map(Gap::text).toList();
    }
}
