package io.gendan.local;

import io.gendan.infrastructure.Folders;
import io.gendan.infrastructure.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be true before anything is started; each refusal says what to do. */
record Prerequisites(Place place) {

    private static final long MEBIBYTE = 1L << 20;
    private static final long FREE_SPACE = 1024 * MEBIBYTE;

    void checkDisk() {
        var state = Folders.create(place.state());
        try {
            long free = Files.getFileStore(state).getUsableSpace();
            if (free < FREE_SPACE) {
                throw new Sorry("The disk that holds " + state + " has only " + free / MEBIBYTE
                        + " MiB left; Gendan wants " + FREE_SPACE / MEBIBYTE + " MiB. Make room and try again.");
            }
            Files.delete(Files.createTempFile(state, "write", ".test"));
        } catch (IOException e) {
            throw new Sorry("Cannot write into " + state + " (" + e.getMessage()
                    + "). Is the disk full or read-only, or the folder not yours?");
        }
    }

    void checkPorts() {
        if (!new Background(place).leftovers().isEmpty()) {
            // They are ours, hold our ports, and are taken over or replaced in a moment.
            return;
        }
        ports().forEach((what, port) -> {
            if (!Ports.isFree(port)) {
                throw new Sorry("Port " + port + " (" + what + ") is in use by another program. End that program, "
                        + "or choose another range: GENDAN_PORT_BASE="
                        + (place.addresses().base() + 1000)
                        + " ./gendan up");
            }
        });
    }

    private Map<String, Integer> ports() {
        var addresses = place.addresses();
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("PostgreSQL", addresses.postgres());
        ports.put("Kafka", addresses.kafka());
        ports.put("Kafka's controller", addresses.kafkaController());
        ports.put("identity issuer", addresses.issuer());
        Arrays.stream(Department.values())
                .forEach(department -> ports.put(department.module(), addresses.service(department)));
        if (place.detours()) {
            Arrays.stream(Department.values())
                    .forEach(department ->
                            ports.put("Kafka for " + department.module(), addresses.kafkaBehindDetour(department)));
        }
        return ports;
    }
}
