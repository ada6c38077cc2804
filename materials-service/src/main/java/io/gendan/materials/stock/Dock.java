package io.gendan.materials.stock;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where goods come in, on a locked floor: what is expected, what arrives, and who gets it. */
public final class Dock {
    private final Floor floor;
    private final EntityManager entities;
    private final Claims claims;

    Dock(Floor floor, EntityManager entities, Claims claims) {
        this.floor = floor;
        this.entities = entities;
        this.claims = claims;
    }

    public Incoming expect(UUID id, StockKey key, String reference, BigDecimal quantity, LocalDate dueOn) {
        Incoming expected = new Incoming(id, key, reference, quantity, dueOn);
        entities.persist(expected);
        floor.await(expected);
        floor.level(key).expect(quantity);
        return expected;
    }

    public void moveExpected(UUID id, LocalDate date) {
        floor.incoming(id).moveTo(date);
    }

    /** What is outstanding of an expected receipt, 0 when nothing is. */
    public BigDecimal outstanding(UUID id) {
        return floor.outstanding(id);
    }

    /** Goods come in; those who wait for them get theirs by class, then date. */
    public List<Arrival> receive(UUID id, BigDecimal accepted, Movement movement, LocalDate today) {
        // Read before anything changes: a query writes what is changed so far, and half a receipt breaks the checks.
        List<Claim> waiting = claims.on(id);
        Incoming expected = floor.incoming(id);
        StockLevel level = floor.level(expected.stock());
        floor.move(level, accepted, movement);
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
        Incoming expected = floor.incoming(id);
        StockLevel level = floor.level(expected.stock());
        List<Arrival> lost = new ArrayList<>();
        for (Claim claim : waiting) {
            BigDecimal open = claim.open();
            if (open.signum() > 0) {
                level.unclaim(claim.kind(), open, BigDecimal.ZERO);
                expected.peg(open.negate());
                claim.giveUpOpen();
                floor.dropIfEmpty(claim);
                lost.add(new Arrival(claim.claimant(), claim.kind(), claim.item(), open));
            }
        }
        level.expect(expected.outstanding().negate());
        expected.arrive(expected.outstanding());
        return lost;
    }
}
