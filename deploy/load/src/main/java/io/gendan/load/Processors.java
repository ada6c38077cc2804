package io.gendan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Processor time of processes with all they have started, as Linux counts it under /proc; of ourselves without, for we have started them. */
final class Processors {

    /** Clock ticks a second, which Linux shows user space as 100 on every architecture. */
    private static final double TICKS = 100;

    /** utime, stime, cutime and cstime, counted from the field behind the name, see proc_pid_stat(5). */
    private static final int[] FIELDS = {11, 12, 13, 14};

    private Processors() {}

    /** Seconds used so far, by name. */
    static Map<String, Double> used(Map<String, Long> processes) {
        var seconds = new LinkedHashMap<String, Double>();
        processes.forEach((name, pid) -> seconds.put(name, of(pid)));
        seconds.put("driver", ticks(ProcessHandle.current().pid()) / TICKS);
        return seconds;
    }

    private static double of(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                / TICKS;
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int field : FIELDS) {
                sum += Long.parseLong(fields[field]);
            }
            return sum;
        } catch (IOException gone) {
            return 0;
        }
    }
}
