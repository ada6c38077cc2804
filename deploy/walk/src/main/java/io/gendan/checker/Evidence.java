package io.gendan.checker;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.walk.Department;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the checker looks at, read while the platform is quiet. */
public interface Evidence {

    Books books(Department department);

    /** Orders as order-service tells them over its interface. */
    List<JsonNode> orders();

    /** Rows of a query over one department's own tables, each as column to text. */
    List<Map<String, String>> rows(Department department, String query);

    default Stream<Said> said() {
        return Stream.of(Department.values()).flatMap(department -> books(department).said().stream());
    }

    /** What all departments said about each order that was placed. */
    default List<OrderStory> stories() {
        return OrderStory.of(said().toList());
    }
}
