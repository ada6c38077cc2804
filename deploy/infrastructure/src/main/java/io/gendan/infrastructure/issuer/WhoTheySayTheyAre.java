package io.gendan.infrastructure.issuer;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.extensions.NimbusExtensionsKt;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** The client id of a client-credentials request is the user; at the login page the page itself names the user and the claims. */
final class WhoTheySayTheyAre implements OAuth2TokenCallback {

    private static final String APPLICATION = "gendan";
    private static final Duration WORKING_DAY = Duration.ofHours(10);

    @Override
    public String issuerId() {
        return APPLICATION;
    }

    @Override
    public String subject(TokenRequest request) {
        return NimbusExtensionsKt.clientIdAsString(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(APPLICATION);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var client = NimbusExtensionsKt.clientIdAsString(request);
        return client.equals(APPLICATION) ? Map.of() : new User(client).claims();
    }

    @Override
    public long tokenExpiry() {
        return WORKING_DAY.toSeconds();
    }
}
