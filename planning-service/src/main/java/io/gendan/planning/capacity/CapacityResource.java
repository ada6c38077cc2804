package io.gendan.planning.capacity;

import static io.gendan.chassis.security.Roles.PLANNER;
import static io.gendan.planning.Readers.READERS;

import io.gendan.chassis.commands.Command;
import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.web.Page;
import io.gendan.planning.resources.Center;
import io.gendan.planning.resources.Shop;
import io.gendan.planning.resources.Shops;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Load against capacity, day by day. */
@Path("/capacity")
@RunOnVirtualThread
class CapacityResource {
    private static final int DAYS_SHOWN = 28;

    private final Shops shops;
    private final Buckets buckets;
    private final Overtime overtime;
    private final FactoryClock clock;
    private final Caller caller;
    private final Event<CapacityAdded> additions;

    CapacityResource(
            Shops shops,
            Buckets buckets,
            Overtime overtime,
            FactoryClock clock,
            Caller caller,
            Event<CapacityAdded> additions) {
        this.shops = shops;
        this.buckets = buckets;
        this.overtime = overtime;
        this.clock = clock;
        this.caller = caller;
        this.additions = additions;
    }

    /** The buckets of a work center, four weeks from today unless dates are given. */
    @GET
    @RolesAllowed(READERS)
    @Transactional
    public Page<BucketView> list(
            @QueryParam("workCenter") @NotBlank String workCenter,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        Shop shop = shopOf(workCenter);
        LocalDate first = from == null ? clock.today(shop.zone()) : from;
        LocalDate last = to == null ? first.plusDays(DAYS_SHOWN) : to;
        return new Page<>(
                buckets.of(shop.plant(), workCenter, first, last).stream()
                        .map(BucketView::of)
                        .toList(),
                null);
    }

    /** Approves overtime: so many more minutes of standard work on every working day of the span. */
    @POST
    @Path("/overtime")
    @RolesAllowed(PLANNER)
    @Command
    public Page<BucketView> approve(@Valid OvertimeApproval approval) {
        Shop shop = shopOf(approval.workCenter());
        Center center = shop.center(approval.workCenter());
        if (approval.minutes() > center.mostOvertime()) {
            throw new Refused(
                    new CapacityRefusal.OvertimeBeyondLimit(center.code(), approval.minutes(), center.mostOvertime()));
        }
        List<Bucket> raised = overtime.approve(shop, approval, caller.name(), clock.instant());
        if (raised.isEmpty()) {
            throw new Refused(new CapacityRefusal.NoWorkingDay(center.code(), approval.from(), approval.to()));
        }
        additions.fire(new CapacityAdded(shop.plant()));
        return new Page<>(raised.stream().map(BucketView::of).toList(), null);
    }

    private Shop shopOf(String workCenter) {
        return shops.all().stream()
                .filter(shop -> shop.has(workCenter))
                .findFirst()
                .orElseThrow(() -> new Refused(new CapacityRefusal.UnknownWorkCenter(workCenter)));
    }

    record OvertimeApproval(
            @NotBlank String workCenter,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Positive int minutes,
            @NotBlank String reason) {}

    record BucketView(String workCenter, LocalDate day, int available, int overtime, int booked, int held, int free) {
        static BucketView of(Bucket bucket) {
            return new BucketView(
                    bucket.workCenter(),
                    bucket.day(),
                    bucket.available(),
                    bucket.overtime(),
                    bucket.booked(),
                    bucket.held(),
                    bucket.capacity() - bucket.taken());
        }
    }
}
