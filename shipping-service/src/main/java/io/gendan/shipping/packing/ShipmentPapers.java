package io.gendan.shipping.packing;

import io.gendan.chassis.documents.Letterhead;
import io.gendan.chassis.documents.Paper;
import io.gendan.chassis.documents.Table;
import io.gendan.chassis.documents.Table.Column;
import io.gendan.chassis.problems.Refused;
import io.gendan.shipping.orders.OrderId;
import io.gendan.shipping.orders.OrderToShip;
import io.gendan.shipping.orders.OrdersToShip;
import io.gendan.shipping.shipments.Consignment;
import io.gendan.shipping.shipments.Packed;
import io.gendan.shipping.shipments.Shipment;
import io.gendan.shipping.shipments.Shipments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The papers that travel with the goods. They say no prices: whoever carries the goods reads them. */
@ApplicationScoped
class ShipmentPapers {
    private final Shipments shipments;
    private final OrdersToShip orders;
    private final PackedRows rows;
    private final Cartons cartons;
    private final Letterhead letterhead;

    ShipmentPapers(Shipments shipments, OrdersToShip orders, PackedRows rows, Cartons cartons, Letterhead letterhead) {
        this.shipments = shipments;
        this.orders = orders;
        this.rows = rows;
        this.cartons = cartons;
        this.letterhead = letterhead;
    }

    @Transactional
    Paper packingList(UUID id) {
        Shipment shipment = shipments.visible(id);
        Packed packed = packed(shipment);
        OrderToShip order = orders.findById(OrderId.of(shipment.consignment().orderId()));
        PackingList list = PackingList.of(shipment, packed, rows.of(shipment.id()), cartons.of(shipment.id()));
        Table table = Table.of(
                Column.text("carton-numbers"),
                Column.text("item"),
                Column.text("description"),
                Column.figure("quantity"),
                Column.figure("cartons"),
                Column.figure("gross-weight"),
                Column.figure("volume"));
        list.rows()
                .forEach(row -> table.row(
                        row.cartonNumbers(),
                        row.product(),
                        order.line(row.line()).productName(),
                        row.quantity(),
                        row.cartons(),
                        row.grossKilograms(),
                        row.cubicMetres()));
        Paper paper = begin("packing-list", shipment, packed, order)
                .table(table)
                .total("cartons", list.cartons())
                .total("volume", list.cubicMetres())
                .total("gross-weight", list.grossKilograms());
        list.rows().forEach(row -> paper.term("sscc", row.cartonNumbers() + ": " + String.join(", ", row.sscc())));
        return paper.signature("signature.packer");
    }

    @Transactional
    Paper deliveryNote(UUID id) {
        Shipment shipment = shipments.visible(id);
        Packed packed = packed(shipment);
        OrderToShip order = orders.findById(OrderId.of(shipment.consignment().orderId()));
        Table table = Table.of(
                Column.text("line"), Column.text("item"), Column.text("description"), Column.figure("quantity"));
        shipment.cargo()
                .quantities()
                .forEach((line, quantity) -> table.row(
                        line, shipment.cargo().product(line), order.line(line).productName(), quantity));
        return begin("delivery-note", shipment, packed, order)
                .detail("departure", shipment.plannedDeparture())
                .table(table)
                .total("cartons", packed.cartons())
                .total("gross-weight", packed.grossKilograms())
                .signature("signature.carrier")
                .signature("signature.receiver");
    }

    private Paper begin(String kind, Shipment shipment, Packed packed, OrderToShip order) {
        Consignment consignment = shipment.consignment();
        return Paper.of(kind, shipment.number(), LocalDate.ofInstant(packed.packedAt(), letterhead.zone()))
                .us("shipper")
                .party("consignee", consignment.consignee(), Locale.of("", consignment.country()))
                .party(
                        "ship-to",
                        consignment.destination().place(),
                        consignment.destination().incoterm() + ", Incoterms® 2020")
                .detail("order", consignment.orderNumber())
                .detail("customer-order", order.head().customerOrderNumber())
                .detail("notice", shipment.notice().noticeNumber())
                .detail("carrier", shipment.notice().carrier())
                .detail("mode", shipment.notice().mode())
                .detail("port", shipment.notice().port())
                .detail("marks", shipment.notice().marks());
    }

    private static Packed packed(Shipment shipment) {
        Packed packed = shipment.packed();
        if (packed == null) {
            throw new Refused(new PackingRefusal.NoPackingList(shipment.number()));
        }
        return packed;
    }
}
