package io.gendan.probe.counting;

import io.gendan.chassis.web.Versioned;

record GateView(String code, long visits, boolean closed, long version) implements Versioned {}
