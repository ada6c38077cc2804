package io.gendan.materials.stock;

import io.gendan.materials.requirements.Supply;
import io.gendan.materials.requirements.SupplyPool;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** Where goods come in. */
    public Dock dock() {
        return new Dock(this, entities, claims);
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

    void move(StockLevel level, BigDecimal quantity, Movement movement) {
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

    void dropIfEmpty(Claim claim) {
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

    void await(Incoming expected) {
        incoming.put(expected.id(), expected);
    }

    /** What is outstanding of an expected receipt, 0 when nothing is. */
    BigDecimal outstanding(UUID id) {
        Incoming expected = incoming.get(id);
        return expected == null ? BigDecimal.ZERO : expected.outstanding();
    }

    StockLevel level(StockKey key) {
        return Objects.requireNonNull(levels.get(key), () -> key + " is not locked");
    }

    Incoming incoming(UUID id) {
        return Objects.requireNonNull(incoming.get(id), () -> "receipt " + id + " is not locked");
    }
}
