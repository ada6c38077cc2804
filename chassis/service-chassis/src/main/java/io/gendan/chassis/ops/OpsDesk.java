package io.gendan.chassis.ops;

import static io.gendan.chassis.ops.Readers.READERS;

import io.gendan.chassis.time.FactoryClock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page operations look at: topics and how far behind, what is to be sent, what waits, what is parked and its replay. */
@Path("/desk/ops")
@RunOnVirtualThread
@RolesAllowed(READERS)
class OpsDesk {
    private final Activity activity;
    private final Troubles troubles;
    private final FactoryClock clock;

    OpsDesk(Activity activity, Troubles troubles, FactoryClock clock) {
        this.activity = activity;
        this.troubles = troubles;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance ops(OpsBoard board);

        static native TemplateInstance opsboard(OpsBoard board);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page() {
        return Pages.ops(board());
    }

    /** The same without the page around it, for a page that looks again. */
    @GET
    @Path("/board")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance again() {
        return Pages.opsboard(board());
    }

    private OpsBoard board() {
        return new OpsBoard(
                clock.instant(),
                activity.now(),
                activity.oldestUnsent(),
                activity.topics().orElse(null),
                troubles.waiting(),
                troubles.parked(),
                troubles.cases(true),
                troubles.failingDue());
    }
}
