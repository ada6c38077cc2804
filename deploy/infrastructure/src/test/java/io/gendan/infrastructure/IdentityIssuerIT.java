package io.gendan.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdentityIssuerIT {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    static IdentityIssuer issuer;
    static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        issuer = IdentityIssuer.throwAway("planner", "customer-C100");
        issuer.start();
    }

    @AfterAll
    static void stop() {
        issuer.stop();
    }

    @Test
    void a_role_is_a_user_of_that_group() throws Exception {
        assertThat(claims("planner"))
                .contains("\"sub\":\"planner\"", "\"groups\":[\"planner\"]", "\"aud\":\"gendan\"")
                .contains("\"iss\":\"" + issuer.url() + "\"");
    }

    @Test
    void a_customer_carries_its_code() throws Exception {
        assertThat(claims("customer-C100"))
                .contains("\"sub\":\"customer-C100\"", "\"groups\":[\"customer\"]", "\"customer\":\"C100\"");
    }

    @Test
    void a_partner_carries_its_code() throws Exception {
        assertThat(claims("partner-DHL"))
                .contains("\"sub\":\"partner-DHL\"", "\"groups\":[\"partner\"]", "\"partner\":\"DHL\"");
    }

    @Test
    void a_person_chooses_at_the_login_page_and_the_code_becomes_a_token() throws Exception {
        var authorize = URI.create(issuer.url()
                + "/authorize?client_id=gendan&response_type=code&scope=openid&state=s&nonce=n"
                + "&redirect_uri=http://127.0.0.1:9/back");
        var page = HTTP.send(HttpRequest.newBuilder(authorize).build(), BodyHandlers.ofString());
        assertThat(page.body()).contains("planner", "customer-C100");

        var chosen = post(authorize, "username=planner&claims=" + "%7B%22groups%22%3A%5B%22planner%22%5D%7D");
        var back = chosen.headers().firstValue("location").orElseThrow();
        var code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
        var token = token(
                "grant_type=authorization_code&client_id=gendan&redirect_uri=http://127.0.0.1:9/back&code=" + code);

        assertThat(token).contains("\"sub\":\"planner\"", "\"groups\":[\"planner\"]", "\"aud\":\"gendan\"");
    }

    private static String claims(String user) throws Exception {
        return token("grant_type=client_credentials&scope=gendan&client_id=" + user + "&client_secret=any");
    }

    private static String token(String form) throws Exception {
        var answer = post(URI.create(issuer.url() + "/token"), form).body();
        var matcher = ACCESS_TOKEN.matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        var payload = matcher.group(1).split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static java.net.http.HttpResponse<String> post(URI target, String form)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
