package io.gendan.chassis.documents;

import io.gendan.chassis.problems.Refused;
import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.SpokenLanguage;
import io.gendan.chassis.words.Words;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers. Nothing is loaded before the first one and nothing is kept after the last; only a few are printed at once,
 * because a font of all Chinese characters needs room while it is read.
 */
@Unremovable // a service that prints nothing has a letterhead all the same
@ApplicationScoped
public class Printer {
    public static final String PDF = "application/pdf";

    /** What {@code ?language=} may say. */
    public static final String LANGUAGES = "en|zh|es";

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Words words;
    private final Letterhead letterhead;
    private final SpokenLanguage reader;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Printer(Words words, Letterhead letterhead, SpokenLanguage reader) {
        this.words = words;
        this.letterhead = letterhead;
        this.reader = reader;
    }

    /** @param tag the language asked for; without it, the reader's */
    public Response print(Paper paper, @Nullable String tag) {
        Language language = Optional.ofNullable(tag).flatMap(Language::of).orElseGet(reader::get);
        return Response.ok(pdf(paper, language), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private byte[] pdf(Paper paper, Language language) {
        Instant written = paper.date().atStartOfDay(letterhead.zone()).toInstant();
        awaitTurn();
        try {
            String page =
                    Layouts.paper(new Print(paper, letterhead, words, language)).render();
            return PdfPress.press(page, language, written);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(new PressIsBusy());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(new PressIsBusy());
        }
    }
}
