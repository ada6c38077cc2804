package io.gendan.materials.stock;

import io.gendan.materials.requirements.Supply;
import io.gendan.materials.requirements.SupplyPool;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some items of a plant, locked: here stock is claimed, given back and moved, and the sums stay in step. */
public final class Floor {
    private final String plant;
    private final Map<StockKey, StockLevel> levels;
    private final Map<UUID, Incoming> incoming;
    private final EntityManager entities;
    private final Claims claims;

    Floor(
            String plant,
            Collection<StockLevel> levels,
            Collection<Incoming> incoming,
            EntityManager entities,
            Claims claims) {
        this.plant = plant;
        this.levels = levels.stream().collect(Collectors.toMap(StockLevel::key, Function.identity()));
        this.incoming = incoming.stream().collect(Collectors.toMap(Incoming::id, Function.identity()));
        this.entities = entities;
        this.claims = claims;
    }

    /** What nobody has a claim to, here and on its way. */
    public SupplyPool free(LocalDate today) {
        Stream<Supply> onHand = levels.values().stream()
                .map(level -> new Supply(level.key().item(), level.key().location(), null, level.freeOnHand(), today));
        Stream<Supply> coming = incoming.values().stream().map(some -> some.free(today));
        return new SupplyPool(Stream.concat(onHand, coming).toList());
    }

    /** @param bought the supply was bought for this claimant */
    public void claim(Claimant claimant, ClaimKind kind, Supply supply, boolean bought) {
        StockKey key = new StockKey(plant, supply.item(), supply.location());
        Claim claim = new Claim(claimant, kind, key, supply, bought);
        level(key).claim(kind, claim.quantity(), claim.arrived());
        if (supply.incoming() != null) {
            incoming(supply.incoming()).peg(claim.open());
        }
        claims.persist(claim);
    }

    public void reserve(Collection<Claim> held) {
        held.stream().filter(claim -> claim.kind() == ClaimKind.HELD).forEach(claim -> {
            level(claim.stock()).reserveHeld(claim.quantity());
            claim.reserve();
        });
    }

    /** Gives back what was claimed: it is free again, here or on its way. */
    public void release(Collection<Claim> given) {
        for (Claim claim : given) {
            level(claim.stock()).unclaim(claim.kind(), claim.quantity(), claim.arrived());
            unpeg(claim, claim.open());
            claims.delete(claim);
        }
    }

    public Incoming expect(UUID id, StockKey key, String reference, BigDecimal quantity, LocalDate dueOn) {
        Incoming expected = new Incoming(id, key, reference, quantity, dueOn);
        entities.persist(expected);
        incoming.put(id, expected);
        level(key).expect(quantity);
        return expected;
    }

    public void moveExpected(UUID id, LocalDate date) {
        incoming(id).moveTo(date);
    }

    /** What is outstanding of an expected receipt, 0 when nothing is. */
    public BigDecimal outstanding(UUID id) {
        Incoming expected = incoming.get(id);
        return expected == null ? BigDecimal.ZERO : expected.outstanding();
    }

    /** Goods come in; those who wait for them get theirs by class, then date. */
    public List<Arrival> receive(UUID id, BigDecimal accepted, Movement movement, LocalDate today) {
        // Read before anything changes: a query writes what is changed so far, and half a receipt breaks the checks.
        List<Claim> waiting = claims.on(id);
        Incoming expected = incoming(id);
        StockLevel level = level(expected.stock());
        move(level, accepted, movement);
        BigDecimal left = accepted.min(expected.outstanding());
        level.expect(left.negate());
        expected.arrive(left);
        List<Arrival> arrivals = new ArrayList<>();
        for (Claim claim : waiting) {
            BigDecimal share = claim.open().min(left);
            if (share.signum() > 0) {
                claim.arrive(share, today);
                expected.peg(share.negate());
                level.assign(share);
                left = left.subtract(share);
                arrivals.add(new Arrival(claim.claimant(), claim.kind(), claim.item(), share));
            }
        }
        return arrivals;
    }

    /** Nothing more comes: what was outstanding is no longer expected, and who waited for it has lost it. */
    public List<Arrival> giveUp(UUID id) {
        List<Claim> waiting = claims.on(id);
        Incoming expected = incoming(id);
        StockLevel level = level(expected.stock());
        List<Arrival> lost = new ArrayList<>();
        for (Claim claim : waiting) {
            BigDecimal open = claim.open();
            if (open.signum() > 0) {
                level.unclaim(claim.kind(), open, BigDecimal.ZERO);
                expected.peg(open.negate());
                claim.giveUpOpen();
                dropIfEmpty(claim);
                lost.add(new Arrival(claim.claimant(), claim.kind(), claim.item(), open));
            }
        }
        level.expect(expected.outstanding().negate());
        expected.arrive(expected.outstanding());
        return lost;
    }

    /** Takes claimed stock out, at most what has arrived; answers how much it was. */
    public BigDecimal use(Collection<Claim> given, BigDecimal quantity, Consumption consumption) {
        BigDecimal left = quantity;
        for (Claim claim : given) {
            BigDecimal share = claim.arrived().min(left);
            if (share.signum() > 0) {
                StockLevel level = level(claim.stock());
                claim.use(share);
                level.unclaim(claim.kind(), share, share);
                consumption.book(share, (part, movement) -> move(level, part.negate(), movement));
                left = left.subtract(share);
                dropIfEmpty(claim);
            }
        }
        return quantity.subtract(left);
    }

    /** Takes out free stock, at most what is there; answers how much it was. */
    public BigDecimal useFree(String item, BigDecimal quantity, Consumption consumption) {
        BigDecimal left = quantity;
        for (StockLevel level : levelsOf(item)) {
            BigDecimal share = level.freeOnHand().min(left);
            if (share.signum() > 0) {
                consumption.book(share, (part, movement) -> move(level, part.negate(), movement));
                left = left.subtract(share);
            }
        }
        return quantity.subtract(left);
    }

    /** Books a movement that no claim stands behind: opening stock, a count, an issue by hand. */
    public void book(StockKey key, BigDecimal quantity, Movement movement) {
        move(level(key), quantity, movement);
    }

    public BigDecimal onHand(StockKey key) {
        return level(key).onHand();
    }

    public BigDecimal freeOnHand(StockKey key) {
        return level(key).freeOnHand();
    }

    private void move(StockLevel level, BigDecimal quantity, Movement movement) {
        if (quantity.signum() != 0) {
            level.move(quantity);
            entities.persist(new StockEntry(level.key(), movement, quantity));
        }
    }

    private void unpeg(Claim claim, BigDecimal open) {
        UUID id = claim.incomingId();
        if (id != null && open.signum() > 0) {
            incoming(id).peg(open.negate());
        }
    }

    private void dropIfEmpty(Claim claim) {
        if (claim.isEmpty()) {
            claims.delete(claim);
        }
    }

    private List<StockLevel> levelsOf(String item) {
        return levels.values().stream()
                .filter(level -> level.key().item().equals(item))
                .sorted(Comparator.comparing(level -> level.key().location()))
                .toList();
    }

    private StockLevel level(StockKey key) {
        return Objects.requireNonNull(levels.get(key), () -> key + " is not locked");
    }

    private Incoming incoming(UUID id) {
        return Objects.requireNonNull(incoming.get(id), () -> "receipt " + id + " is not locked");
    }
}
