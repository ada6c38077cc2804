package io.gendan.chassis.desk;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a queue somebody wants to see.
 *
 * @param subject only what is about this number; absent: everything
 * @param most at most so many
 */
public record Selection(@Nullable String subject, int most) {
    static final int MOST = 100;

    static Selection of(@Nullable String subject) {
        return new Selection(
                subject == null || subject.isBlank() ? null : subject.strip().toUpperCase(Locale.ROOT), MOST);
    }

    /** Everything that waits for one order, say. */
    public static Selection about(String subject) {
        return of(subject);
    }

    public Optional<String> about() {
        return Optional.ofNullable(subject);
    }

    /** For queries that take the subject as a parameter: {@code :subject = '' or number = :subject}. */
    public String subjectOrBlank() {
        return subject == null ? "" : subject;
    }
}
