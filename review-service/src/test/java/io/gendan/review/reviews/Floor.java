package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;

import io.gendan.chassis.time.Shift;
import io.gendan.chassis.time.WorkingCalendar;
import io.gendan.review.heads.Department;
import io.gendan.review.signing.StandingRule;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One case and everything that can happen to it, in the words of the floor. Monday 2026-03-02, 09:00; days 8 to 16. */
final class Floor implements ReviewTerms {
    static final LocalDate WISHED = LocalDate.of(2026, 3, 20);
    static final Instant MONDAY_NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static final WorkingCalendar EIGHT_TO_FOUR = WorkingCalendar.of(
            ZoneOffset.UTC,
            Stream.of(DayOfWeek.values())
                    .limit(5)
                    .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                    .toList(),
            Set.of());
    private static final Clocks DEFAULTS =
            new SmallRyeConfigBuilder().withMapping(Clocks.class).build().getConfigMapping(Clocks.class);

    final ReviewCase review;
    final List<ReviewEvent> said = new ArrayList<>();
    private final Map<Department, StandingRule> rules = new EnumMap<>(Department.class);
    private Instant now = MONDAY_NINE;
    private UUID materialsAssessment = UUID.randomUUID();

    private Floor(OrderClass orderClass) {
        Round first = new Round(UUID.randomUUID(), now, "order placed");
        review = new ReviewCase(new OrderRef(UUID.randomUUID(), "SO-2026-000123", 1), orderClass, "NB1", "C001", first);
        told(review.open(
                List.of(new OrderedLine(1, "L-BOL600", WISHED), new OrderedLine(2, "F-BEN150", WISHED)), this));
    }

    static Floor regularOrder() {
        return new Floor(OrderClass.REGULAR);
    }

    static Floor customOrder() {
        return new Floor(OrderClass.CUSTOM);
    }

    Floor signingByRule(Department... departments) {
        Stream.of(departments)
                .forEach(department -> rules.put(
                        department, new StandingRule("head of " + department, "all-green-1/" + department + "-1")));
        return this;
    }

    Floor assessedGreen() {
        return materials(true, WISHED).capacity(WISHED).credit(true);
    }

    Floor materials(boolean green, LocalDate ready) {
        materialsAssessment = UUID.randomUUID();
        return received(assessment(materialsAssessment, MATERIALS, green)
                .dating(1, ready)
                .dating(2, ready));
    }

    Floor capacity(LocalDate promised) {
        return received(assessment(UUID.randomUUID(), PLANNING, !promised.isAfter(WISHED))
                .restingOn(materialsAssessment)
                .dating(1, promised)
                .dating(2, promised));
    }

    /** Planning has no date for the second line. */
    Floor capacityPending() {
        return received(assessment(UUID.randomUUID(), PLANNING, false)
                .restingOn(materialsAssessment)
                .dating(1, WISHED));
    }

    Floor credit(boolean green) {
        return received(assessment(UUID.randomUUID(), FINANCE, green));
    }

    Assessment assessment(UUID id, Department department, boolean green) {
        return new Assessment(id, department, review.promiseId(), green, now.plus(Duration.ofDays(3)));
    }

    Floor received(Assessment assessment) {
        return told(review.receive(assessment, this));
    }

    Floor lapsed(Department owner, UUID promise) {
        return told(review.lapse(owner, promise, "ran out", this));
    }

    Floor lapsed(Department owner) {
        return lapsed(owner, review.promiseId());
    }

    Floor newRound() {
        return newRound(UUID.randomUUID());
    }

    Floor newRound(UUID promise) {
        return told(review.reassess(new Round(promise, now, "a hold lapsed"), 1, this));
    }

    Floor met(Department... departments) {
        for (Department department : departments) {
            signed(department, new Verdict.Met(null));
        }
        return this;
    }

    Floor metBy(Department department, LocalDate date) {
        return signed(department, new Verdict.MetBy(date, "the night shift helps"));
    }

    Floor cannot(Department department) {
        return signed(department, new Verdict.Cannot("not with these drawings"));
    }

    Floor signed(Department department, Verdict verdict) {
        return told(review.sign(department, verdict, new Signatory.Person("person of " + department), this));
    }

    Floor overridden(Department department, Verdict verdict) {
        return told(review.override(department, verdict, new Signatory.Person("general-manager"), this));
    }

    Floor rejectionProposed() {
        return told(review.proposeRejection(new RejectionProposal("sales-manager", now, "no margin")));
    }

    Floor rejectedBy(String approver) {
        return told(review.reject("no margin", approver, now));
    }

    Floor later(Duration time) {
        now = now.plus(time);
        return told(review.lookAgain(this));
    }

    private Floor told(List<ReviewEvent> events) {
        said.addAll(events);
        return this;
    }

    <E extends ReviewEvent> List<E> all(Class<E> type) {
        return said.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends ReviewEvent> E last(Class<E> type) {
        return all(type).getLast();
    }

    List<Department> unsigned() {
        return review.signatures().items().stream()
                .filter(item -> item.signOff().isEmpty())
                .map(ReviewItem::department)
                .sorted()
                .toList();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Deadlines deadlines() {
        return new Deadlines(EIGHT_TO_FOUR, DEFAULTS);
    }

    @Override
    public Map<Department, StandingRule> rules() {
        return rules;
    }
}
