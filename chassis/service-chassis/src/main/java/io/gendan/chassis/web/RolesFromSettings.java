package io.gendan.chassis.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;

/** The interface's description names the roles of an operation also where its {@code RolesAllowed} takes them from a setting. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RolesFromSettings implements OASFilter {
    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        if (operation.getSecurity() != null) {
            operation
                    .getSecurity()
                    .forEach(required -> List.copyOf(required.getSchemes().entrySet())
                            .forEach(scheme -> required.addScheme(scheme.getKey(), named(scheme.getValue()))));
        }
        return operation;
    }

    private static List<String> named(List<String> roles) {
        return roles.stream().flatMap(RolesFromSettings::named).toList();
    }

    private static Stream<String> named(String role) {
        return role.startsWith("${")
                ? Stream.of(ConfigProvider.getConfig().getValue(role.substring(2, role.length() - 1), String[].class))
                : Stream.of(role);
    }
}
