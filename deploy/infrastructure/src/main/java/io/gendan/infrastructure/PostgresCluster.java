package io.gendan.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A new data folder, as {@code initdb} makes it. */
record PostgresCluster(Path folder, Path data) {

    void create(boolean durable) {
        Folders.clear(data);
        Secrets.kept(passwordFile());
        var command = new ArrayList<>(List.of(
                PostgresBinaries.unpacked().resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=postgres",
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        run(Unprivileged.command(command.toArray(String[]::new)));
    }

    private Path passwordFile() {
        return folder.resolve("superuser.password");
    }

    private void run(List<String> command) {
        try {
            var initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (initdb.waitFor() != 0) {
                // A half-made folder would look like a whole one next time.
                Folders.clear(data);
                throw new InfrastructureFailure("PostgreSQL could not create " + data + ":\n" + output);
            }
        } catch (IOException e) {
            throw new InfrastructureFailure("Cannot run initdb: " + e.getMessage(), e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InfrastructureFailure("Interrupted while PostgreSQL created " + data, stopped);
        }
    }
}
