package io.gendan.probe.counting;

import io.gendan.chassis.values.Quantity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Takes one value of each kind, to see how they are read. */
@Path("/scales")
@RunOnVirtualThread
@PermitAll
class ScaleResource {
    enum Side {
        LEFT,
        RIGHT
    }

    record Load(
            @Nullable Quantity weight,
            @Nullable Money price,
            @Nullable BigDecimal factor,
            @Nullable String note,
            @Nullable Map<String, String> labels,
            @Nullable Side side,
            @Nullable UUID id) {}

    @POST
    public Load weigh(@Valid @NotNull Load load) {
        return load;
    }
}
