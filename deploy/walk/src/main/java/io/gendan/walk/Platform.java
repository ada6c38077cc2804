package io.gendan.walk;

import io.gendan.local.time.FactoryTime;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Where a running platform listens, and how the checker may look into its databases. */
public record Platform(URI issuer, Map<Department, URI> services, Map<Department, Database> databases) {

    /** A service's own database. */
    public record Database(String url, String user, String password) {}

    public Platform {
        services = Map.copyOf(services);
        databases = Map.copyOf(databases);
    }

    /** Reads {@code gendan.issuer.url}, {@code gendan.<department>.url} and {@code gendan.postgres.<department>.url|user|password}. */
    public static Platform of(Properties properties) {
        var services = new EnumMap<Department, URI>(Department.class);
        var databases = new EnumMap<Department, Database>(Department.class);
        for (var department : Department.values()) {
            var postgres = "gendan.postgres." + department.slug();
            services.put(department, URI.create(required(properties, "gendan." + department.slug() + ".url")));
            databases.put(
                    department,
                    new Database(
                            required(properties, postgres + ".url"),
                            required(properties, postgres + ".user"),
                            required(properties, postgres + ".password")));
        }
        return new Platform(URI.create(required(properties, "gendan.issuer.url")), services, databases);
    }

    public URI service(Department department) {
        return required(services, department);
    }

    public Database database(Department department) {
        return required(databases, department);
    }

    /** The clocks of all six, as one. */
    public FactoryTime clock() {
        return FactoryTime.of(
                Arrays.stream(Department.values()).collect(Collectors.toMap(Department::slug, this::service)), issuer);
    }

    private static <T> T required(Map<Department, T> addresses, Department department) {
        var address = addresses.get(department);
        if (address == null) {
            throw new IllegalArgumentException("nobody said where " + department.slug() + " is");
        }
        return address;
    }

    private static String required(Properties properties, String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("-D" + name + " is missing; ./gendan demo sets it");
        }
        return value;
    }
}
