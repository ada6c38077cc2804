package io.gendan.infrastructure.issuer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** Runs the issuer with our users and our login page. */
public final class Issuer {

    private Issuer() {}

    /** Arguments: address and port to listen on, where to write the login page, and whom it offers. */
    public static void main(String[] arguments) throws IOException {
        var page = Path.of(arguments[1]);
        Files.writeString(
                page, LoginPage.offering(Arrays.stream(arguments).skip(2).toList()));
        var config = new OAuth2Config(
                true,
                page.toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new WhoTheySayTheyAre()),
                new NettyWrapper());
        var address = arguments[0].split(":");
        new MockOAuth2Server(config).start(InetAddress.getByName(address[0]), Integer.parseInt(address[1]));
    }
}
