package io.gendan.chassis.desk;

import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.SpokenLanguage;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A department's desk: what waits for it, live, in the reader's language. */
@Path("/desk")
@Authenticated
@RunOnVirtualThread
class DeskResource {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int HEARTBEAT_LOOKS = 15;

    /** Then the browser asks again, and whoever has logged out meanwhile hears nothing more. */
    private static final int AT_MOST_LOOKS = 300;

    private final Queues queues;
    private final Pulse pulse;

    DeskResource(Queues queues, Pulse pulse) {
        this.queues = queues;
        this.pulse = pulse;
    }

    /** Whose work is shown. */
    enum Whose {
        mine,
        all
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance desk(
            @QueryParam("whose") @DefaultValue("mine") Whose whose,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("subject") @Nullable String subject) {
        return DeskPages.tray(tray(whose, kind, subject));
    }

    @GET
    @Path("/waiting")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance waiting(
            @QueryParam("whose") @DefaultValue("mine") Whose whose,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("subject") @Nullable String subject) {
        return DeskPages.waiting(tray(whose, kind, subject));
    }

    private InTray tray(Whose whose, @Nullable String kind, @Nullable String subject) {
        Selection wanted = Selection.of(subject, whose == Whose.mine);
        return InTray.of(queues.waiting(wanted), kind, wanted);
    }

    /** Says that something has happened, so that open pages look again; a comment now and then shows who has gone away. */
    @GET
    @Path("/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public void changes(@Context SseEventSink sink, @Context Sse sse) throws InterruptedException {
        try (sink) {
            sink.send(sse.newEventBuilder().comment("watching").build());
            long seen = pulse.now();
            for (int looks = 1; looks < AT_MOST_LOOKS && !sink.isClosed(); looks++) {
                Thread.sleep(LOOK);
                long now = pulse.now();
                if (now != seen) {
                    sink.send(sse.newEventBuilder().name("changed").data(now).build());
                } else if (looks % HEARTBEAT_LOOKS == 0) {
                    sink.send(sse.newEventBuilder().comment("still here").build());
                }
                seen = now;
            }
        }
    }

    /** Remembers the language for every desk and goes back to where the reader was. */
    @GET
    @Path("/language")
    @Operation(hidden = true)
    public Response language(@QueryParam("to") @DefaultValue("en") String tag, @QueryParam("back") String back) {
        NewCookie choice = new NewCookie.Builder(SpokenLanguage.COOKIE)
                .value(Language.of(tag).orElse(Language.EN).tag())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(isOurs(back) ? back : "/desk"))
                .cookie(choice)
                .build();
    }

    /** Never to another host: a path of ours, and not {@code //elsewhere}. */
    private static boolean isOurs(@Nullable String back) {
        return back != null && back.matches("/desk(?:[A-Za-z0-9/?=&_.+-]|%[0-9A-Fa-f]{2})*");
    }
}
