package io.gendan.materials.boms;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.gendan.materials.items.CatalogueRevision;
import io.gendan.materials.items.Item;
import io.gendan.materials.items.Items;
import io.gendan.materials.items.Offer;
import io.gendan.materials.items.SupplierPrices;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The catalogue in memory, read again when its revision has moved. */
@ApplicationScoped
public class Catalogues {
    private final CatalogueRevision revision;
    private final Items items;
    private final BomLines lines;
    private final SupplierPrices prices;
    private volatile @Nullable Catalogue kept;

    Catalogues(CatalogueRevision revision, Items items, BomLines lines, SupplierPrices prices) {
        this.revision = revision;
        this.items = items;
        this.lines = lines;
        this.prices = prices;
    }

    public Catalogue current() {
        long current = revision.current();
        Catalogue known = kept;
        if (known == null || known.revision() != current) {
            known = read(current);
            kept = known;
        }
        return known;
    }

    private Catalogue read(long current) {
        return new Catalogue(
                current,
                items.streamAll().map(Item::part).collect(toMap(part -> part.code(), part -> part)),
                lines.streamAll().collect(groupingBy(BomLine::parent, collectingAndThen(toList(), Bill::of))),
                prices.offers().stream().collect(groupingBy(Offer::item)));
    }
}
