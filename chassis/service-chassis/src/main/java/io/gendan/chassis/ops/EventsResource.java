package io.gendan.chassis.ops;

import static io.gendan.chassis.ops.Readers.READERS;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gendan.chassis.web.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The event log: what read models are rebuilt from. */
@Path("/events")
@RunOnVirtualThread
@RolesAllowed(READERS)
@Tag(name = "events", description = "The event log of this service")
class EventsResource {
    private final EntityManager entities;

    EventsResource(EntityManager entities) {
        this.entities = entities;
    }

    record Said(
            long id,
            UUID eventId,
            String type,
            String key,
            String subject,
            long sequence,
            Instant time,

            @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {}

    @GET
    @Transactional
    @Operation(summary = "Events in the order they were recorded")
    public Page<Said> events(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        // Ids are drawn before the commit: above the horizon a lower one may still appear behind the reader's back.
        long horizon = (Long) entities.createNativeQuery("select event_log_horizon()", Long.class)
                .getSingleResult();
        List<Said> said = entities.createNativeQuery("""
                        select id, event_id, type, key, subject, sequence, time, payload
                        from event_log where id > :after and id <= :horizon order by id""", Said.class)
                .setParameter("after", after)
                .setParameter("horizon", horizon)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(
                said, said.size() < limit ? null : Long.toString(said.getLast().id()));
    }
}
