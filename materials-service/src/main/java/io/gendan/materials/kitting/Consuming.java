package io.gendan.materials.kitting;

import io.gendan.chassis.events.Outbox;
import io.gendan.chassis.ops.ExceptionCases;
import io.gendan.materials.availability.Covers;
import io.gendan.materials.availability.FactoryDay;
import io.gendan.materials.availability.MaterialOrder;
import io.gendan.materials.availability.Need;
import io.gendan.materials.availability.NeedCover;
import io.gendan.materials.availability.Needs;
import io.gendan.materials.availability.OrderLine;
import io.gendan.materials.requirements.Part;
import io.gendan.materials.stock.Claim;
import io.gendan.materials.stock.Claims;
import io.gendan.materials.stock.Consumption;
import io.gendan.materials.stock.EntryKind;
import io.gendan.materials.stock.Floor;
import io.gendan.materials.stock.Movement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Takes a kit's components out of the stock, told apart into good, scrap and variance. */
@ApplicationScoped
class Consuming {
    private final Needs needs;
    private final Claims claims;
    private final Kits kits;
    private final Covers covers;
    private final EntityManager entities;
    private final Event<ExtraForgone> forgone;
    private final Outbox outbox;
    private final ExceptionCases cases;
    private final CurrencyUnit currency;

    Consuming(
            Needs needs,
            Claims claims,
            Kits kits,
            Covers covers,
            EntityManager entities,
            Event<ExtraForgone> forgone,
            Outbox outbox,
            ExceptionCases cases,
            @ConfigProperty(name = "materials.currency", defaultValue = "CNY") String currency) {
        this.needs = needs;
        this.claims = claims;
        this.kits = kits;
        this.covers = covers;
        this.entities = entities;
        this.forgone = forgone;
        this.outbox = outbox;
        this.cases = cases;
        this.currency = CurrencyUnit.of(currency);
    }

    void consume(MaterialOrder order, OrderLine line, Kit kit, BigDecimal good, Floor floor, FactoryDay.Today today) {
        if (kit.is(KitState.EXTENDED)) {
            forgoWhatIsNotHere(order, line, kit, today);
        }
        kit.become(KitState.CONSUMED);
        boolean last = kits.ofLine(line.ref()).stream()
                .noneMatch(other -> other.state().isWaiting());
        List<Claim> given = claims.of(order.id(), List.of(line.line()));
        BigDecimal cost = BigDecimal.ZERO;
        for (Need need : needs.ofLine(line.ref())) {
            Part part = today.catalogue().known(need.item());
            Usage usage = usage(need, part, line, kit, good, last);
            Movement movement = new Movement(
                    EntryKind.CONSUMPTION,
                    part.standardCost(),
                    currency.getCode(),
                    today.now(),
                    kit.workOrderNumber(),
                    order.id(),
                    "planning");
            BigDecimal issued = takeOut(order, kit, need, usage, given, floor, movement);
            KitUsage booked = new KitUsage(kit.workOrderId(), usage, good, issued, part.standardCost());
            entities.persist(booked);
            cost = cost.add(booked.cost());
        }
        if (last) {
            // Nothing more is made for this line: what is still claimed for it, here or on its way, is free.
            floor.release(given.stream().filter(claim -> !claim.isEmpty()).toList());
        }
        outbox.record(new ComponentsConsumed(
                order.id(),
                order.number(),
                order.revision(),
                kit.workOrderId(),
                line.line(),
                Money.of(currency, cost, RoundingMode.HALF_UP)));
    }

    /** It is done without the extra pieces it waited for. */
    private void forgoWhatIsNotHere(MaterialOrder order, OrderLine line, Kit kit, FactoryDay.Today today) {
        for (NeedCover cover : covers.of(line.ref(), today.date())) {
            BigDecimal less = cover.missing().min(cover.need().extra());
            if (less.signum() > 0) {
                cover.need().shrink(less);
                cases.raise(
                        "extra-not-needed",
                        order.id().toString(),
                        "%s is done without %s %s more that was asked for; what is ordered may be cancelled"
                                .formatted(
                                        kit.workOrderNumber(),
                                        less.stripTrailingZeros().toPlainString(),
                                        cover.need().item()));
            }
        }
        forgone.fire(new ExtraForgone(line.ref()));
    }

    private BigDecimal takeOut(
            MaterialOrder order, Kit kit, Need need, Usage usage, List<Claim> given, Floor floor, Movement movement) {
        Consumption consumption = new Consumption(usage.inGood(), usage.scrap(), movement);
        List<Claim> ofItem =
                given.stream().filter(claim -> claim.item().equals(need.item())).toList();
        BigDecimal issued = floor.use(ofItem, usage.issued(), consumption);
        BigDecimal lacking = usage.issued().subtract(issued);
        if (lacking.signum() > 0) {
            BigDecimal found = floor.useFree(need.item(), lacking, consumption);
            cases.raise(
                    "consumed-beyond-kit",
                    order.id().toString(),
                    "%s used %s %s more than lay reserved for it; %s was found free"
                            .formatted(
                                    kit.workOrderNumber(),
                                    lacking.toPlainString(),
                                    need.item(),
                                    found.toPlainString()));
            issued = issued.add(found);
        }
        need.issue(issued);
        return issued;
    }

    /** The last kit of a line takes what is left of its needs; the others their share, in whole units. */
    private static Usage usage(Need need, Part part, OrderLine line, Kit kit, BigDecimal good, boolean last) {
        BigDecimal left = need.quantity().subtract(need.issued());
        BigDecimal share =
                part.roundUp(kit.shareOf(need.quantity(), line.quantity())).min(left);
        return Usage.of(need.item(), last ? left : share, need.planned(), need.standard(), good, line.quantity());
    }
}
