package io.gendan.review.reviews;

import io.gendan.review.heads.Department;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All review cases. Whoever changes one holds its row. */
@ApplicationScoped
class ReviewCases implements PanacheRepositoryBase<ReviewCase, CaseId> {
    private static final Set<CaseState> UNDECIDED = EnumSet.of(CaseState.OPEN, CaseState.CONFLICT);

    /** @throws io.gendan.chassis.problems.Refused with {@link ReviewRefusal.UnknownReviewCase} */
    ReviewCase locked(UUID caseId) {
        return findByIdOptional(new CaseId(caseId), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> unknown(caseId));
    }

    Optional<ReviewCase> lockedOfOrder(UUID orderId) {
        return findByIdOptional(CaseId.ofOrder(orderId), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws io.gendan.chassis.problems.Refused with {@link ReviewRefusal.UnknownReviewCase} */
    ReviewCase read(UUID caseId) {
        return findByIdOptional(new CaseId(caseId)).orElseThrow(() -> unknown(caseId));
    }

    /**
     * By order number, from the newest.
     *
     * @param order number or id of one order; null for all
     * @param after the order number the last page ended with; null for the first page
     */
    List<ReviewCase> page(@Nullable String order, @Nullable Boolean open, @Nullable String after, int limit) {
        return find(
                        """
                        (:order = '' or order.number = :order or cast(order.id as string) = :order)
                        and (:after = '' or order.number < :after)
                        and state in :states
                        order by order.number desc""",
                        Parameters.with("order", order == null ? "" : order)
                                .and("after", after == null ? "" : after)
                                .and("states", statesOf(open)))
                .page(0, limit)
                .list();
    }

    private static Set<CaseState> statesOf(@Nullable Boolean open) {
        if (open == null) {
            return EnumSet.allOf(CaseState.class);
        }
        return open ? UNDECIDED : EnumSet.complementOf(EnumSet.copyOf(UNDECIDED));
    }

    /** What undecided cases wait for beyond its time, the longest wait first. */
    List<ReviewItem> late(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select item from ReviewItem item join fetch item.review review
                        where item.signOff is null and item.dueAt < :now and review.state in :states
                        order by item.dueAt""", ReviewItem.class)
                .setParameter("now", now)
                .setParameter("states", UNDECIDED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The orders whose undecided case waits for a department's signature. */
    List<UUID> waitingFor(Department department) {
        return find("""
                select review.order.id from ReviewItem item join item.review review
                where item.department = ?1 and item.signOff is null and review.state in ?2""", department, UNDECIDED).project(UUID.class).list();
    }

    private static RuntimeException unknown(UUID caseId) {
        return new ReviewRefusal.UnknownReviewCase(caseId).refused();
    }
}
