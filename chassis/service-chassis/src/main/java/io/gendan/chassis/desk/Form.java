package io.gendan.chassis.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command of the REST interface as a form. The page sends its fields as the JSON body, with an Idempotency-Key.
 *
 * @param name key of its button: {@code form.<name>}
 * @param method {@code POST}, {@code PUT} or {@code PATCH}
 * @param roles who may send it, as the command's {@code RolesAllowed} says
 */
public record Form(String name, String method, String path, List<Field> fields, Set<String> roles) {

    public static Form post(String name, String path, String... roles) {
        return new Form(name, "POST", path, List.of(), ordered(roles));
    }

    public static Form put(String name, String path, String... roles) {
        return new Form(name, "PUT", path, List.of(), ordered(roles));
    }

    public static Form patch(String name, String path, String... roles) {
        return new Form(name, "PATCH", path, List.of(), ordered(roles));
    }

    public Form asking(Field field) {
        List<Field> all = new ArrayList<>(fields);
        all.add(field);
        return new Form(name, method, path, List.copyOf(all), roles);
    }

    /** Its fields in their order, those of one row together. */
    public List<FormPart> parts() {
        List<FormPart> parts = new ArrayList<>();
        for (Field field : fields) {
            if (parts.isEmpty() || !parts.getLast().row().equals(field.row())) {
                parts.add(new FormPart(field.row(), List.of()));
            }
            parts.add(parts.removeLast().with(field));
        }
        return List.copyOf(parts);
    }

    /** Whether there is anything to fill in; else its button is enough. */
    public boolean asksSomething() {
        return fields.stream().anyMatch(field -> field.kind() != Field.Kind.GIVEN);
    }

    private static Set<String> ordered(String... roles) {
        return Arrays.stream(roles).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
