package io.gendan.checker;

import io.gendan.walk.Department;
import java.util.List;
import java.util.stream.Stream;

/** When everything is quiet, every event has left, none waits for another and no key is parked. */
final class NothingIsStuck implements Invariant {

    @Override
    public List<String> brokenBy(Evidence evidence) {
        return Stream.of(Department.values())
                .flatMap(department -> {
                    var books = evidence.books(department);
                    return Stream.of(
                                    books.unsent().stream().map(row -> "has not sent " + row),
                                    books.waiting().stream().map(row -> "waits: " + row),
                                    books.parked().stream().map(row -> "parked " + row))
                            .flatMap(rows -> rows)
                            .map(text -> department.slug() + " " + text);
                })
                .toList();
    }
}
