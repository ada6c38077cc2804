package io.gendan.load;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** The middle of several runs. */
final class Median {

    private Median() {}

    static double of(int runs, DoubleSupplier run) {
        return of(DoubleStream.generate(run).limit(runs).toArray());
    }

    static double of(double... values) {
        var sorted = DoubleStream.of(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
