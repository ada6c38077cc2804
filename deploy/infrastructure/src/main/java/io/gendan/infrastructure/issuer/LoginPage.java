package io.gendan.infrastructure.issuer;

import java.util.List;
import java.util.stream.Collectors;

/** One button per user; no password, because nothing here is worth one. */
final class LoginPage {

    private LoginPage() {}

    static String offering(List<String> users) {
        var buttons = users.stream().map(User::new).map(LoginPage::button).collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Gendan: who are you?</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
                  form { display: inline-block; margin: 0 .5rem .5rem 0; }
                  button { font: inherit; padding: .5rem 1rem; cursor: pointer; }
                </style>
                <h1>Who are you?</h1>
                <p>This login is for trying Gendan on one machine. It asks for no password.</p>
                %s
                </html>
                """.formatted(buttons);
    }

    private static String button(User user) {
        return """
                <form method="post">
                  <input type="hidden" name="username" value="%s">
                  <input type="hidden" name="claims" value="%s">
                  <button>%s</button>
                </form>
                """.formatted(escape(user.name()), escape(Json.of(user.claims())), escape(user.name()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
