package io.gendan.materials.availability;

import java.util.UUID;

/** An order as events name it. */
public record OrderName(UUID id, String number, int revision, String plant) {}
