package io.gendan.order.ordering;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins of three are kept in one readable column: {@code MATERIALS,PLANNING}. */
final class EnumSets {
    private EnumSets() {}

    @Converter
    static final class OfHolders implements AttributeConverter<Set<Holder>, String> {
        @Override
        public String convertToDatabaseColumn(Set<Holder> holders) {
            return holders.stream().sorted().map(Holder::name).collect(Collectors.joining(","));
        }

        @Override
        public Set<Holder> convertToEntityAttribute(String column) {
            Set<Holder> holders = EnumSet.noneOf(Holder.class);
            Arrays.stream(column.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Holder::valueOf)
                    .forEach(holders::add);
            return holders;
        }
    }
}
