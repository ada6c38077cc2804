package io.gendan.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From outside one reaches each department's API and desk on a host of its own, and of what is for operations only its buttons. */
final class OnlyPublicPathsAreRouted implements Rule {

    @Override
    public List<String> violations(Manifests manifests) {
        var violations = new ArrayList<String>();
        for (var department : Department.all()) {
            if (manifests.has("HTTPRoute", department.service())) {
                compare(manifests, manifests.the("HTTPRoute", department.service()), department, violations);
            } else {
                violations.add("HTTPRoute " + department.service() + ": it is missing");
            }
        }
        manifests
                .of("HTTPRoute")
                .filter(route -> route.each("/spec/rules")
                        .anyMatch(rule -> rule.path("matches").isEmpty() && rule.has("backendRefs")))
                .map(route -> route + ": it lets everything through")
                .forEach(violations::add);
        return violations;
    }

    private static void compare(Manifests manifests, Manifest route, Department department, List<String> violations) {
        var host = route.at("/spec/hostnames/0").asText();
        if (route.at("/spec/hostnames").size() != 1 || !host.startsWith(department.name() + ".")) {
            violations.add(route + ": " + host + " is not a host of the department's own");
        }
        manifests
                .of("Gateway")
                .flatMap(gateway -> gateway.each("/spec/listeners"))
                .map(listener -> listener.path("hostname").asText())
                .filter(wildcard -> !host.endsWith(wildcard.replaceFirst("^\\*", "")))
                .map(wildcard -> route + ": the gateway listens on " + wildcard + ", not on " + host)
                .forEach(violations::add);
        route.each("/spec/rules", "backendRefs")
                .map(backend -> backend.path("name").asText())
                .filter(backend -> !backend.equals(department.service()))
                .map(backend -> route + ": it leads to " + backend)
                .forEach(violations::add);
        var routed = route.each("/spec/rules", "matches")
                .map(OnlyPublicPathsAreRouted::asked)
                .collect(Collectors.toCollection(TreeSet::new));
        var inside = new TreeSet<>(routed);
        inside.removeAll(department.publicPaths());
        inside.forEach(path -> violations.add(route + ": " + path + " is not for the world"));
        var unreachable = new TreeSet<>(department.publicPaths());
        unreachable.removeAll(routed);
        unreachable.forEach(path -> violations.add(route + ": " + path + " cannot be reached"));
        route.each("/spec/rules", "matches")
                .filter(match -> !match.at("/path/type").asText().equals("PathPrefix"))
                .map(match -> route + ": " + match + " is no prefix of whole segments")
                .forEach(violations::add);
    }

    /** {@code POST /ops/cases} where only one method is let through. */
    private static String asked(JsonNode match) {
        return (match.path("method").asText() + " " + match.at("/path/value").asText()).strip();
    }
}
