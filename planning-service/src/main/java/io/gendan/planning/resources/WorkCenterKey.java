package io.gendan.planning.resources;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record WorkCenterKey(@Column String plant, @Column String code) {}
