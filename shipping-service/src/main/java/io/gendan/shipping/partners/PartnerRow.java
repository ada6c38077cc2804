package io.gendan.shipping.partners;

import io.gendan.chassis.imports.RowProblem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of partners.csv.
 *
 * @param code as notices name a carrier; in lower case it names the topic
 * @param consignees codes of a distributor's customers, separated by blanks
 */
record PartnerRow(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}")
        String code,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameZh,
        @NotNull PartnerKind kind,
        @Size(max = 4000) @Nullable String consignees,
        @NotNull Boolean active) {
    /** Each customer once and sorted, so that rows that mean the same are equal. */
    PartnerRow {
        consignees = joined(split(consignees));
    }

    static @Nullable String joined(Collection<String> customers) {
        return customers.isEmpty() ? null : String.join(" ", customers);
    }

    SortedSet<String> customers() {
        SortedSet<String> customers = split(consignees);
        if ((kind == PartnerKind.DISTRIBUTOR) == customers.isEmpty()) {
            throw new RowProblem("consignees", consignees, "belongs to distributors, and a distributor needs some");
        }
        return customers;
    }

    private static SortedSet<String> split(@Nullable String customers) {
        return customers == null || customers.isBlank()
                ? new TreeSet<>()
                : new TreeSet<>(List.of(customers.strip().split("\\s+")));
    }
}
