package io.gendan.infrastructure;

import io.gendan.infrastructure.Program.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * PostgreSQL on 127.0.0.1, with a database and an owning role per name; no role can connect to the database of another.
 * A commit is written before it is acknowledged, in throw-away mode too: a killed server loses nothing. Only the durable mode
 * forces it through to the disk and so survives a power cut as well.
 */
public final class PostgresServer extends Server {

    /** A database and the only role, besides the superuser, that may enter it. */
    public record Database(String name, String url, String user, String password) {

        /** The same one, for a client that is led to it from another port. */
        public Database by(int otherPort) {
            return new Database(name, address(otherPort, name), user, password);
        }
    }

    /** SSLRequest: the length, then the code 80877103. Any server answers it with one byte, before any authentication. */
    private static final byte[] SSL_REQUEST = {0, 0, 0, 8, 4, (byte) 0xd2, 22, 47};

    private final int port;
    private final boolean durable;
    private final Map<String, String> passwords;

    private PostgresServer(Path folder, int port, boolean durable, Map<String, String> passwords) {
        super("PostgreSQL", folder, "postgres");
        this.port = port;
        this.durable = durable;
        this.passwords = new TreeMap<>(passwords);
    }

    /**
     * @param folder kept between runs
     * @param passwords name of database and role to the role's password
     */
    public static PostgresServer durable(Path folder, int port, Map<String, String> passwords) {
        return new PostgresServer(folder, port, true, passwords);
    }

    /** For tests: a free port, passwords that equal the names, and nothing left after the JVM ends. */
    public static PostgresServer throwAway(String... databases) {
        var passwords = new TreeMap<String, String>();
        for (var name : databases) {
            passwords.put(name, name);
        }
        return new PostgresServer(ThrowAway.folderOf("postgres"), Ports.free(), false, passwords);
    }

    public int port() {
        return port;
    }

    public Database database(String name) {
        var password = passwords.get(name);
        if (password == null) {
            throw new IllegalArgumentException("no database " + name);
        }
        return new Database(name, url(name), name, password);
    }

    /** The database {@code postgres} with the superuser, for administration and for looking at all databases of a test. */
    public Database superuser() {
        return new Database(
                "postgres", url("postgres"), "postgres", Secrets.kept(folder().resolve("superuser.password")));
    }

    @Override
    public boolean answers() {
        return Ports.answers(port, SSL_REQUEST, Duration.ofSeconds(2));
    }

    /** The server keeps its own state as the eighth line of its pid file: "ready" is what pg_ctl waits for, too. */
    @Override
    protected boolean ready() {
        try {
            var lines = Files.readAllLines(data().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(7).strip().equals("ready")
                    && process()
                            .map(ChildProcess::pid)
                            .filter(pid -> lines.getFirst().strip().equals(pid.toString()))
                            .isPresent();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    protected void prepare() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            new PostgresCluster(folder(), data()).create(durable);
        }
    }

    @Override
    protected void equip() {
        new PostgresRoles(superuser()).ensure(passwords);
    }

    /** Backends of a killed server hold its shared memory until they notice, within a second or two. */
    @Override
    protected boolean isTransient(String output) {
        return output.contains("is still in use");
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<>(
                List.of(PostgresBinaries.unpacked().resolve("bin/postgres").toString(), "-D", data().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Unprivileged.command(command.toArray(String[]::new));
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of("TZ", "UTC", "LC_ALL", "C");
    }

    @Override
    protected StopSignal stopSignal() {
        return StopSignal.INT;
    }

    private Map<String, String> settings() {
        var onOrOff = durable ? "on" : "off";
        return new TreeMap<>(Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "200"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("fsync", onOrOff),
                Map.entry("full_page_writes", onOrOff),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_wal_size", "1GB"),
                Map.entry("huge_pages", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d ")));
    }

    private Path data() {
        return folder().resolve("data");
    }

    private String url(String database) {
        return address(port, database);
    }

    private static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
