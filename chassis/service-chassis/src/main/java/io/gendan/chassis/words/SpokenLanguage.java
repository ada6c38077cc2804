package io.gendan.chassis.words;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The language of whoever sent the running request: what they chose at a desk, else what their browser or program asks for. */
@RequestScoped
public class SpokenLanguage {
    /** Carries the choice made at a desk. */
    public static final String COOKIE = "gendan_language";

    private final RoutingContext request;

    SpokenLanguage(RoutingContext request) {
        this.request = request;
    }

    public Language get() {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of)
                .or(() -> Optional.ofNullable(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(Language::wished))
                .orElse(Language.EN);
    }
}
