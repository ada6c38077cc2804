package io.gendan.review.signing;

import io.gendan.review.heads.Department;
import java.time.Instant;

/** Open cases that wait for this department are worth another look. */
public record RuleSwitchedOn(Department department, Instant at) {}
