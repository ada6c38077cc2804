package io.gendan.planning.resources;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A date without work: a public holiday, or maintenance. */
@Embeddable
record Holiday(
        @Column LocalDate date, @Column String name, @Column String nameZh) {}
