package io.gendan.chassis.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A desk's page as somebody in front of it sees and uses it: what waits, and forms that are sent as the page would send them. */
public final class DeskScreen {
    private final Document page;

    private DeskScreen(String html) {
        page = Jsoup.parse(html);
    }

    /** @param language {@code en}, {@code zh} or {@code es} */
    public static DeskScreen open(String path, String language) {
        return new DeskScreen(given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** What waits that is about this subject, for everybody. */
    public static DeskScreen about(String subject) {
        return open("/desk?whose=all&subject=" + subject, "en");
    }

    public String text() {
        return page.text();
    }

    /** The slips of one queue, in the order of the page. */
    public List<Slip> slips(String kind) {
        return page.select(".slip[data-kind=" + kind + "]").stream()
                .map(Slip::new)
                .toList();
    }

    /** The only one. */
    public Slip slip(String kind) {
        List<Slip> all = slips(kind);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " slips of " + kind + " on: " + text());
        }
        return all.getFirst();
    }

    /** A form anywhere on the page. */
    public Form form(String name) {
        return form(page, name);
    }

    private static Form form(Element part, String name) {
        Element form = part.selectFirst("form.command[data-form=" + name + "]");
        if (form == null) {
            throw new AssertionError("no form " + name + " in: " + part.text());
        }
        return new Form(form);
    }

    /** Something that waits. */
    public record Slip(Element element) {
        public String subject() {
            return element.attr("data-subject");
        }

        public String text() {
            return element.text();
        }

        public boolean offers(String form) {
            return element.selectFirst("form.command[data-form=" + form + "]") != null;
        }

        public Form form(String name) {
            return DeskScreen.form(element, name);
        }
    }

    /** A form with what it holds at first. */
    public record Form(Element element) {

        /** Presses its button. */
        public ValidatableResponse send() {
            return send(Map.of());
        }

        /** @param written what is typed over the fields' first values, by their names */
        public ValidatableResponse send(Map<String, String> written) {
            Map<String, Object> body = new LinkedHashMap<>();
            List<Element> filled = element.select("[data-row]").stream()
                    .filter(row -> isFilled(row, written))
                    .toList();
            for (Element field : element.select("[name]")) {
                Element row = field.closest("[data-row]");
                if (row != null && !filled.contains(row)) {
                    continue;
                }
                String name = field.attr("name");
                Object value = FormValues.read(field, written.get(name));
                if (!"".equals(value)) {
                    FormValues.put(body, row == null ? name : numbered(name, filled.indexOf(row)), value);
                }
            }
            return given().urlEncodingEnabled(false)
                    .contentType(ContentType.JSON)
                    .header("X-Requested-With", "JavaScript")
                    .body(body)
                    .request(element.attr("data-method"), element.attr("data-path"))
                    .then();
        }

        /** What the fields of each line stand under. */
        public List<String> legends() {
            return element.select("legend").eachText();
        }

        /** A row in which nobody has written anything, or only numbers that are nought, is not sent. */
        private static boolean isFilled(Element row, Map<String, String> written) {
            return row.select("[data-asked]").stream()
                    .anyMatch(asked -> FormValues.isFilled(asked, written.get(asked.attr("name"))));
        }

        /** The rows that are sent are numbered without gaps. */
        private static String numbered(String name, int place) {
            return name.replaceFirst("^(\\w+)\\.\\d+\\.", "$1." + place + ".");
        }
    }
}
