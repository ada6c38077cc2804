package io.gendan.chassis.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of a queue somebody wants to see.
 *
 * @param subject only what is about this number; absent: everything
 * @param mine only what the reader owns
 * @param most at most so many
 */
public record Selection(@Nullable String subject, boolean mine, int most) {
    static final int MOST = 100;
    private static final int MOST_PAGES = 10;

    static Selection of(@Nullable String subject, boolean mine) {
        return new Selection(
                subject == null || subject.isBlank() ? null : subject.strip().toUpperCase(Locale.ROOT), mine, MOST);
    }

    /** Everything that waits for one order, say. */
    public static Selection about(String subject) {
        return of(subject, false);
    }

    public Optional<String> about() {
        return Optional.ofNullable(subject);
    }

    /** For queries that take the subject as a parameter: {@code :subject = '' or number = :subject}. */
    public String subjectOrBlank() {
        return subject == null ? "" : subject;
    }

    /**
     * As many as are wanted of those that fit, each once though the pages shift; nobody looks further than ten pages for what no
     * query can tell.
     *
     * @param page what is read from a position on, at most as much as is wanted
     */
    public <T> List<T> fill(IntFunction<List<T>> page, Predicate<? super T> fits) {
        Set<T> found = new LinkedHashSet<>();
        int position = 0;
        List<T> read;
        do {
            read = page.apply(position);
            position += most;
            read.stream().filter(fits).forEach(found::add);
        } while (read.size() == most && found.size() < most && position < MOST_PAGES * most);
        return found.stream().limit(most).toList();
    }
}
