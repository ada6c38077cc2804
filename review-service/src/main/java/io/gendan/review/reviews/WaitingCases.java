package io.gendan.review.reviews;

import io.gendan.chassis.desk.Selection;
import io.gendan.review.heads.Department;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Undecided cases as the desk shows them, read whole in a few queries however many they are. */
@ApplicationScoped
class WaitingCases {
    private static final Set<CaseState> UNDECIDED = EnumSet.of(CaseState.OPEN, CaseState.CONFLICT);

    private final EntityManager entities;
    private final Set<String> readers;

    WaitingCases(EntityManager entities, @ConfigProperty(name = "review.readers") Set<String> readers) {
        this.entities = entities;
        this.readers = readers;
    }

    /** Who may read a case. */
    Set<String> readers() {
        return readers;
    }

    /**
     * What nobody has signed yet for these departments, the first due first.
     *
     * @param first how many of them are left out
     */
    List<ReviewItem> unsigned(Set<Department> departments, Selection wanted, int first) {
        List<ReviewItem> found = entities.createQuery("""
                        select item from ReviewItem item join fetch item.review review
                        where item.signOff is null and item.department in :departments and review.state in :states
                        and (:number = '' or review.order.number = :number)
                        order by item.dueAt, item.id""", ReviewItem.class)
                .setParameter("departments", departments)
                .setParameter("states", UNDECIDED)
                .setParameter("number", wanted.subjectOrBlank())
                .setFirstResult(first)
                .setMaxResults(wanted.most())
                .getResultList();
        readWhole(found.stream().map(ReviewItem::review).distinct().toList());
        return found;
    }

    /**
     * Cases that the sales manager wants to reject, the first proposed first.
     *
     * @param first how many of them are left out
     */
    List<ReviewCase> toBeRejected(Selection wanted, int first) {
        List<ReviewCase> found = entities.createQuery("""
                        select review from ReviewCase review
                        where review.proposal.at is not null and review.state in :states
                        and (:number = '' or review.order.number = :number)
                        order by review.proposal.at, review.order.number""", ReviewCase.class)
                .setParameter("states", UNDECIDED)
                .setParameter("number", wanted.subjectOrBlank())
                .setFirstResult(first)
                .setMaxResults(wanted.most())
                .getResultList();
        readWhole(found);
        return found;
    }

    /** One list at a time: fetched together they would multiply. */
    private void readWhole(Collection<ReviewCase> cases) {
        for (String part : List.of("lines", "decisions", "assessments")) {
            fetch(
                    "select review from ReviewCase review left join fetch review." + part + " where review in :cases",
                    cases);
        }
        fetch("select found from Assessment found left join fetch found.dates where found.review in :cases", cases);
        fetch("""
                select review from ReviewCase review left join fetch review.items item left join fetch item.signOff
                where review in :cases""", cases);
    }

    private void fetch(String query, Collection<ReviewCase> cases) {
        entities.createQuery(query, Object.class).setParameter("cases", cases).getResultList();
    }
}
