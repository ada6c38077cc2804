package io.gendan.review.reviews;

import static io.gendan.review.heads.Department.ENGINEERING;
import static io.gendan.review.heads.Department.FINANCE;
import static io.gendan.review.heads.Department.MATERIALS;
import static io.gendan.review.heads.Department.PLANNING;
import static io.gendan.review.heads.Department.QUALITY;
import static io.gendan.review.heads.Department.SALES;

import io.gendan.review.heads.Department;
import java.util.List;

/** Existing drawings will do, or engineering work is needed; it decides who signs. */
enum OrderClass {
    REGULAR(SALES, PLANNING, MATERIALS, FINANCE),
    CUSTOM(SALES, PLANNING, MATERIALS, FINANCE, ENGINEERING, QUALITY);

    private final List<Department> signers;

    OrderClass(Department... signers) {
        this.signers = List.of(signers);
    }

    List<Department> signers() {
        return signers;
    }
}
