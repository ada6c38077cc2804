package io.gendan.planning.resources;

/** Told inside the service when calendars, holidays or work centers of a plant have changed. */
public record ShopChanged(Shop shop) {}
