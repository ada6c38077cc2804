package io.gendan.chassis.desk;

import io.gendan.chassis.words.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param subject the number people know it by; orders' numbers lead to the order's page
 * @param about one line more: the customer, the goods
 * @param dueAt until when; absent: whenever there is time
 * @param owners the roles it waits for; empty: nobody here, something else has to happen first
 * @param facts what one has to know to do it
 * @param papers what belongs to it in print
 * @param forms the action that moves it on first, then what else one may do
 */
public record WaitingWork(
        String subject,
        String about,
        Phrase what,
        @Nullable Instant dueAt,
        Set<String> owners,
        List<Fact> facts,
        List<Paper> papers,
        List<Form> forms) {

    /** A labelled value; the label is the key {@code fact.<label>}. */
    public record Fact(String label, Object value) {}

    /**
     * Something to print.
     *
     * @param name its key is {@code paper.<name>}
     * @param roles who may print it, as its resource's {@code RolesAllowed} says
     */
    public record Paper(String name, String path, Set<String> roles) {}

    public static WaitingWork of(String subject, String about, Phrase what, @Nullable Instant dueAt) {
        return new WaitingWork(subject, about, what, dueAt, Set.of(), List.of(), List.of(), List.of());
    }

    public WaitingWork ownedBy(String... roles) {
        Set<String> all = new LinkedHashSet<>(owners);
        Collections.addAll(all, roles);
        return new WaitingWork(subject, about, what, dueAt, all, facts, papers, forms);
    }

    /** @param value text, {@link Phrase}, date, instant, money or quantity, or nothing: then there is nothing to show */
    public WaitingWork knowing(String label, @Nullable Object value) {
        return value == null
                ? this
                : new WaitingWork(
                        subject, about, what, dueAt, owners, with(facts, new Fact(label, value)), papers, forms);
    }

    public WaitingWork movedOnBy(Form form) {
        return new WaitingWork(subject, about, what, dueAt, owners, facts, papers, with(forms, form));
    }

    public WaitingWork printedAs(Paper paper) {
        return new WaitingWork(subject, about, what, dueAt, owners, facts, with(papers, paper), forms);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
