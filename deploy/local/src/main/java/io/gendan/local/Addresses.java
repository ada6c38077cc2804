package io.gendan.local;

import java.net.URI;

/** Who listens where: everything follows from one base. */
public record Addresses(int base) {

    static final int DEFAULT_BASE = 8100;

    public Addresses {
        if (base < 1024 || base > 65_000) {
            throw new Sorry("GENDAN_PORT_BASE=" + base + " does not work; choose a number from 1024 to 65000.");
        }
    }

    /** @param base the first port; blank is the default, as for a variable that is set to nothing */
    static Addresses parse(String base) {
        if (base.isBlank()) {
            return new Addresses(DEFAULT_BASE);
        }
        try {
            return new Addresses(Integer.parseInt(base.strip()));
        } catch (NumberFormatException e) {
            throw new Sorry("GENDAN_PORT_BASE=" + base + " is not a number.");
        }
    }

    int service(Department department) {
        return base + 1 + department.ordinal();
    }

    public int postgres() {
        return base + 32;
    }

    int issuer() {
        return base + 80;
    }

    int kafka() {
        return base + 92;
    }

    int kafkaController() {
        return base + 93;
    }

    /** Where a service finds PostgreSQL on a way of its own, in trials. */
    public int detourToPostgres(Department department) {
        return base + 41 + department.ordinal();
    }

    /** Where a service finds Kafka on a way of its own, in trials. */
    public int detourToKafka(Department department) {
        return base + 51 + department.ordinal();
    }

    /** Where Kafka listens for one service, which comes by its detour: a broker sends its clients where it says it is. */
    public int kafkaBehindDetour(Department department) {
        return base + 61 + department.ordinal();
    }

    URI url(Department department) {
        return URI.create("http://127.0.0.1:" + service(department));
    }
}
