package io.gendan.materials.boms;

import io.gendan.materials.items.Offer;
import io.gendan.materials.items.PreferredSupplier;
import io.gendan.materials.requirements.Component;
import io.gendan.materials.requirements.LowLevelCodes;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.requirements.ProductStructure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items, bills and offers as they stood at one revision; immutable. */
public record Catalogue(
        long revision, Map<String, Part> parts, Map<String, Bill> bills, Map<String, List<Offer>> offers) {
    public Optional<Part> part(String item) {
        return Optional.ofNullable(parts.get(item));
    }

    /** @throws IllegalStateException for an item that something was stocked, needed or bought of, and so was known */
    public Part known(String item) {
        return part(item).orElseThrow(() -> new IllegalStateException("item " + item + " is gone"));
    }

    public ProductStructure on(LocalDate date) {
        return new ProductStructure() {
            @Override
            public Optional<Part> part(String item) {
                return Catalogue.this.part(item);
            }

            @Override
            public List<Component> components(String item) {
                Bill bill = bills.get(item);
                return bill == null ? List.of() : bill.on(date);
            }
        };
    }

    /** The products and everything that may be in them on a date, in the order of their codes. */
    public List<String> under(Collection<String> products, LocalDate date) {
        return LowLevelCodes.under(products, on(date)::components).topDown().stream()
                .sorted()
                .toList();
    }

    public Optional<Offer> preferred(String item) {
        return part(item).flatMap(part -> PreferredSupplier.REGULAR.among(part, offers.getOrDefault(item, List.of())));
    }

    /** A supplier's offers for an item, one per quantity break. */
    public List<Offer> offers(String item, String supplier) {
        return offers.getOrDefault(item, List.of()).stream()
                .filter(offer -> offer.supplier().equals(supplier))
                .toList();
    }
}
