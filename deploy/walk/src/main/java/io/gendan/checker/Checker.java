package io.gendan.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds every invariant against the evidence. */
public record Checker(List<Invariant> invariants) {

    public Checker {
        invariants = List.copyOf(invariants);
    }

    /** All there are. */
    public static Checker complete() {
        var invariants = new ArrayList<>(messaging().toList());
        invariants.add(new TheTimelineTellsEverything());
        invariants.addAll(Recount.all().toList());
        return new Checker(invariants);
    }

    /** Those over events alone, of which any department's tables know nothing. */
    static Stream<Invariant> messaging() {
        return Stream.of(
                new EveryEventIsHeardByAllWhoListen(),
                new EveryKeyIsNumberedWithoutGaps(),
                new NothingIsStuck(),
                new NoOrderIsLostOrDoubled(),
                new EveryOpenOrderHasAnOwner(),
                new ProductionIsReleasedOnMoney(),
                new GoodsFollowTheirPermissions(),
                new PromisesMoveOnlyByConsent(),
                new WhoIsAskedAnswersOnce(),
                new WhatIsDeliveredIsInvoiced());
    }

    /** And one more. */
    public Checker and(Invariant another) {
        return new Checker(
                Stream.concat(invariants.stream(), Stream.of(another)).toList());
    }

    public Report check(Evidence evidence) {
        return new Report(
                evidence.stories().size(),
                evidence.said().count(),
                invariants.stream()
                        .map(invariant -> new Report.Finding(invariant.sentence(), invariant.brokenBy(evidence)))
                        .toList());
    }
}
