package io.gendan.chassis.documents;

import io.gendan.chassis.problems.Unavailable;

/** Too many papers are being printed; it may be asked for again in a moment. */
record PressIsBusy() implements Unavailable {}
