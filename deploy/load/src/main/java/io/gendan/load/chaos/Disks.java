package io.gendan.load.chaos;

import io.gendan.local.Place;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small disks for PostgreSQL and Kafka, where the machine lets us have them. */
final class Disks implements AutoCloseable {

    private final Map<String, SmallDisk> all = new LinkedHashMap<>();
    private boolean mounted;

    Disks(Place place) {
        Ground.SERVERS.forEach(
                server -> all.put(server, new SmallDisk(place.folder(server).resolve("data"))));
    }

    /** Says so when no disk will be full. */
    void mount(PrintStream out) {
        mounted = all.values().stream().allMatch(SmallDisk::mount);
        if (!mounted) {
            close();
            out.println("No disk will be full: that takes Linux, and root to mount small ones");
        }
    }

    /** @throws IllegalStateException when there are none */
    SmallDisk of(String server) {
        var disk = all.get(server);
        if (!mounted || disk == null) {
            throw new IllegalStateException("there are no small disks here");
        }
        return disk;
    }

    /** What an earlier, killed run has left mounted goes, too. */
    @Override
    public void close() {
        all.values().forEach(SmallDisk::unmount);
    }
}
