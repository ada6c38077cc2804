package io.gendan.shipping.shipments;

import io.gendan.chassis.values.Quantity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;

/** What is in a shipment, by order line; it does not change after the notice. */
@Embeddable
public class Cargo {
    @ElementCollection
    @CollectionTable(name = "shipment_line", joinColumns = @JoinColumn(name = "shipment_id"))
    @MapKeyColumn(name = "line")
    @SortNatural
    private SortedMap<Integer, ShippedLine> lines = new TreeMap<>();

    Cargo() {}

    public static Cargo of(SortedMap<Integer, ShippedLine> lines) {
        Cargo cargo = new Cargo();
        cargo.lines.putAll(lines);
        return cargo;
    }

    public SortedMap<Integer, Quantity> quantities() {
        SortedMap<Integer, Quantity> quantities = new TreeMap<>();
        lines.forEach((line, shipped) -> quantities.put(line, shipped.quantity()));
        return quantities;
    }

    public String product(int line) {
        return Objects.requireNonNull(lines.get(line)).product();
    }

    public List<ShipmentLine> onTheWire() {
        return lines.entrySet().stream()
                .map(line -> new ShipmentLine(
                        line.getKey(),
                        line.getValue().product(),
                        line.getValue().quantity()))
                .toList();
    }
}
