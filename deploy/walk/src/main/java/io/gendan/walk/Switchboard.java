package io.gendan.walk;

/** Connects people with services. */
public final class Switchboard {

    private final Connection connection = new Connection();
    private final Platform platform;
    private final Tokens tokens;

    public Switchboard(Platform platform) {
        this.platform = platform;
        this.tokens = new Tokens(connection, platform.issuer());
    }

    /** @param user a role of the factory, {@code customer-C001} or {@code partner-…} */
    public Phone call(Department department, String user) {
        return new Phone(connection, tokens, platform.service(department), user);
    }
}
