package io.gendan.order.ordering;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Incoterms 2020 and the named place at which the goods are ready on the promised date. */
record ShipTo(
        @Nullable @Pattern(regexp = "EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP")
        String incoterm,

        @Nullable String place) {}
