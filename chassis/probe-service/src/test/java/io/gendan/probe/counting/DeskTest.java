package io.gendan.probe.counting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.gendan.chassis.testing.PostgresForTests;
import io.gendan.chassis.testing.WordsContract;
import io.gendan.chassis.words.Words;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk that every department has, seen with the eyes of its readers. */
@QuarkusTest
@WithTestResource(PostgresForTests.class)
@TestSecurity(user = "the keeper", roles = "keeper")
class DeskTest extends GateStory {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/(?:assets|_static)/[^\"]+)\"");

    @Inject
    Words words;

    private static RequestSpecification reader(String language) {
        return given().header("Accept-Language", language);
    }

    private static String page(String path) {
        return reader("en").get(path).then().statusCode(200).extract().asString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Gates, Let in, Visitor's number, en",
        "zh-CN, 大门, 放行, 访客编号, zh",
        "'es-MX,es;q=0.8', Puertas, Dejar pasar, Número del visitante, es",
        "de, Gates, Let in, Visitor's number, en",
    })
    void a_desk_speaks_its_readers_language(String wish, String title, String button, String label, String language) {
        newGate();

        String page = reader(wish).get("/desk").then().statusCode(200).extract().asString();

        assertThat(page.replace("&#39;", "'")).contains("<html lang=\"" + language + "\"", title, button, label);
    }

    @Test
    void every_text_is_there_in_every_language() {
        WordsContract.isKept(words);
    }

    @Test
    void a_language_once_chosen_stays() {
        String cookie = given().redirects()
                .follow(false)
                .queryParam("to", "zh")
                .queryParam("back", "/desk?whose=all")
                .get("/desk/language")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk?whose=all"))
                .extract()
                .cookie("gendan_language");

        reader("es").cookie("gendan_language", cookie).get("/desk").then().body(containsString("大门"));
        given().redirects()
                .follow(false)
                .queryParam("to", "zh")
                .queryParam("back", "//elsewhere.example")
                .get("/desk/language")
                .then()
                .header("Location", endsWith("/desk"));
    }

    @Test
    void whoever_chooses_a_language_stays_on_the_page() {
        String back = "/desk?whose=all&subject=GATE%20%26%20YARD";

        given().redirects()
                .follow(false)
                .queryParam("to", "zh")
                .queryParam("back", back)
                .get("/desk/language")
                .then()
                .statusCode(303)
                .header("Location", endsWith(back));
        given().redirects()
                .follow(false)
                .queryParam("to", "zh")
                .queryParam("back", "/desk?subject=100%")
                .get("/desk/language")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk"));
    }

    @Test
    void what_is_due_first_stands_first() {
        String late = newGate() + "-late";
        open(late, null).statusCode(201);
        String soon = newGate();

        String page = page("/desk/waiting");

        assertThat(page.indexOf("data-subject=\"" + soon + "\""))
                .isGreaterThan(0)
                .isLessThan(page.indexOf("data-subject=\"" + late + "\""));
    }

    @Test
    void a_reader_may_look_for_one_subject_only() {
        String one = newGate();
        String other = newGate();

        assertThat(page("/desk?subject=" + one))
                .contains("data-subject=\"" + one)
                .doesNotContain(other);
    }

    @Test
    void only_what_has_a_page_is_a_link() {
        String known = newGate();
        String unheardOf = newGate() + "-unheard-of";
        open(unheardOf, null).statusCode(201);

        assertThat(page("/desk?subject=" + known)).contains("/desk/search?q=" + known + "\"");
        assertThat(page("/desk?subject=" + unheardOf))
                .contains("<span class=\"subject\">" + unheardOf)
                .doesNotContain("/desk/search?q=");
    }

    @Test
    void what_is_looked_for_stays_one_value() {
        String page = reader("en")
                .queryParam("subject", "gate & yard")
                .queryParam("kind", "a&b")
                .get("/desk")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("kind=a%26b&amp;subject=GATE%20%26%20YARD\"");
    }

    @Test
    void what_comes_from_outside_stays_text() {
        newGate();

        assertThat(page("/desk")).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_form_is_the_command_of_the_rest_interface() {
        String gate = newGate();
        String form = page("/desk?subject=" + gate).replaceAll("\\s+", " ");

        assertThat(form)
                .contains("data-method=\"POST\" data-path=\"/gates/" + gate + "/visits\"")
                .contains("name=\"number\" value=\"7\" data-kind=\"integer\"");
        given().contentType(ContentType.JSON)
                .header("X-Requested-With", "JavaScript")
                .cookie("q_session_desk", "whatever")
                .body("{\"number\":7}")
                .post("/gates/" + gate + "/visits")
                .then()
                .statusCode(200);
    }

    @Test
    void another_sites_page_cannot_use_the_session_of_a_browser() {
        String gate = newGate();

        given().contentType(ContentType.JSON)
                .cookie("q_session_desk", "whatever")
                .body("{\"number\":7}")
                .post("/gates/" + gate + "/visits")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:gendan:problem:not-from-desk"));
        visits(gate, 0);
    }

    @Test
    @TestSecurity(user = "the auditor", roles = "auditor")
    void who_only_looks_sees_for_whom_it_waits() {
        String gate = newGate();

        assertThat(page("/desk")).doesNotContain(gate);
        assertThat(page("/desk?whose=all&subject=" + gate))
                .contains(gate, "Waits for: Keeper")
                .doesNotContain("data-path=\"/gates/" + gate);
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void who_comes_in_for_another_page_reads_nothing_of_a_queue_that_is_not_theirs() {
        String gate = newGate();

        assertThat(page("/desk?whose=all&subject=" + gate)).doesNotContain("data-subject=");
    }

    @Test
    @TestSecurity(user = "a stranger", roles = "stranger")
    void a_stranger_is_told_so_in_words_on_a_page() {
        reader("en")
                .get("/desk")
                .then()
                .statusCode(403)
                .contentType(ContentType.HTML)
                .body(containsString("does not open the desk"));
    }

    @Test
    @TestSecurity
    void nobody_comes_in_without_a_login() {
        given().get("/desk").then().statusCode(401).body(not(containsString("data-subject")));
    }

    @Test
    void a_page_loads_nothing_from_elsewhere_and_everything_it_names_is_there() {
        String policy = reader("en").get("/desk").then().extract().header("Content-Security-Policy");
        List<String> assets = ASSET.matcher(page("/desk"))
                .results()
                .map(asset -> asset.group(1))
                .toList();

        assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(assets)
                .hasSizeGreaterThan(3)
                .allSatisfy(asset -> given().get(asset).then().statusCode(200));
        assertThat(page("/desk")).doesNotContainPattern("(src|href)=\"https?://(?!127\\.0\\.0\\.1)");
    }

    @Test
    void open_pages_hear_that_something_happened() throws Exception {
        String gate = newGate();
        var changes = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/desk/changes")
                .toURL()
                .openConnection();
        changes.setRequestProperty("Accept", "text/event-stream");
        changes.setReadTimeout(10_000);
        try (var lines = new BufferedReader(new InputStreamReader(changes.getInputStream(), StandardCharsets.UTF_8))) {
            visit(gate, 1, null).statusCode(200);

            assertThat(lines.lines().filter(line -> line.startsWith("event:")).findFirst())
                    .hasValue("event:changed");
        }
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void operations_see_a_parked_key_and_handle_it_again_from_there() {
        String gate = newGate();
        change("insert into parked_key (key, reason) values (?, 'a gate without hinges')", gate);

        String page = page("/desk/ops");

        assertThat(page).contains("a gate without hinges").contains("data-path=\"/ops/parked/" + gate + "/replay\"");
        given().contentType(ContentType.JSON)
                .post("/ops/parked/" + gate + "/replay")
                .then()
                .statusCode(200);
        assertThat(page("/desk/ops")).doesNotContain(gate);
    }

    @Test
    @TestSecurity(user = "ops", roles = "ops")
    void a_parked_key_may_be_called_anything() {
        change("insert into parked_key (key, reason) values ('street 7/north?', 'a key of another system')");

        String path = "/ops/parked/street%207%2Fnorth%3F/replay";
        assertThat(page("/desk/ops")).contains("data-path=\"" + path + "\"");
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .post(path)
                .then()
                .statusCode(200)
                .body("key", equalTo("street 7/north?"));
        assertThat(page("/desk/ops")).doesNotContain("street 7/north?");
    }

    @Test
    void the_board_of_operations_is_not_for_everybody() {
        reader("en").get("/desk/ops").then().statusCode(403);
    }

    @Test
    void a_page_is_well_formed_enough_for_a_machine_to_read() {
        newGate();
        XmlPath page = new XmlPath(XmlPath.CompatibilityMode.HTML, page("/desk"));

        assertThat(page.getList("**.findAll { it.name() == 'h1' }")).hasSize(1);
    }
}
