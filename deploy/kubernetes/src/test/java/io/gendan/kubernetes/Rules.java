package io.gendan.kubernetes;

import java.util.List;

/** Everything that must hold. */
final class Rules {
    private static final List<Rule> ALL = List.of(
            new EveryFieldIsKnown(),
            new SelectorsMatchPods(),
            new ReferencesResolve(),
            new SecretsAreListed(),
            new ServicesAreTheApplications(),
            new PodsAreConfined(),
            new EnvironmentIsUnderstood(),
            new TopicsArePublished(),
            new RightsAreWhatIsHeard(),
            new OnlyPublicPathsAreRouted(),
            new TheNetworkIsClosed(),
            new DatabasesAreApart(),
            new MetricsExist());

    private Rules() {}

    static List<String> violations(Manifests manifests) {
        return ALL.stream().flatMap(rule -> rule.violations(manifests).stream()).toList();
    }
}
