package io.gendan.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Each department's service is deployed, from the image the container build makes, on the port the application listens on. */
final class ServicesAreTheApplications implements Rule {
    /** Of the images, as the container build tags them. */
    private static final String VERSION = "1.0.0";

    private static final List<List<String>> PROBES = List.of(
            List.of("startupProbe", "/q/health/started"),
            List.of("livenessProbe", "/q/health/live"),
            List.of("readinessProbe", "/q/health/ready"));

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        for (var department : Department.all()) {
            if (manifests.services().noneMatch(deployment -> deployment.name().equals(department.service()))) {
                violations.add("Deployment " + department.service() + ": it is missing");
            }
        }
        manifests
                .services()
                .forEach(deployment -> Department.all().stream()
                        .filter(department -> department.service().equals(deployment.name()))
                        .findAny()
                        .ifPresentOrElse(
                                department -> compare(deployment, department, violations),
                                () -> violations.add(deployment + ": no application is called so")));
        return violations;
    }

    private static void compare(Manifest deployment, Department department, List<String> violations) {
        var container = deployment.at("/spec/template/spec/containers/0");
        var image = container.path("image").asText();
        if (!image.matches("(.+/)?gendan/" + department.service() + ":" + VERSION)) {
            violations.add(deployment + ": the build makes no image " + image);
        }
        if (!ports(deployment).equals(Set.of(department.port()))) {
            violations.add(deployment + ": the application listens on " + department.port());
        }
        for (var probe : PROBES) {
            if (!container.path(probe.getFirst()).at("/httpGet/path").asText().equals(probe.getLast())) {
                violations.add(deployment + ": the " + probe.getFirst() + " does not ask " + probe.getLast());
            }
        }
    }

    private static Set<Integer> ports(Manifest deployment) {
        return deployment
                .each("/spec/template/spec/containers", "ports")
                .map(port -> port.path("containerPort").asInt())
                .collect(Collectors.toSet());
    }
}
