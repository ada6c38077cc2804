package io.gendan.planning.capacity;

import io.gendan.chassis.time.DueHandler;
import io.gendan.planning.resources.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Every week the horizon moves on, and asks for its next move. */
@ApplicationScoped
class WhenHorizonRolls implements DueHandler {
    private final Shops shops;
    private final Horizon horizon;

    WhenHorizonRolls(Shops shops, Horizon horizon) {
        this.shops = shops;
        this.horizon = horizon;
    }

    @Override
    public String kind() {
        return Horizon.DUE;
    }

    @Override
    public void fire(String plant, Instant dueAt) {
        shops.find(plant).ifPresent(horizon::roll);
    }
}
