package io.gendan.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.gendan.walk.Department;
import io.gendan.walk.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at a browser of their own, in their language, logged in once for all desks. */
final class Person {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final int PATIENCE_MILLIS = 20_000;

    /** What has to be typed because nobody can know it beforehand, by the field's name. */
    private static final Map<String, String> TYPED = Map.of(
            "acceptedBy", "Frau Huber, purchasing",
            "approvedBy", "Frau Huber, purchasing",
            "answeredBy", "Frau Huber, purchasing",
            "by", "Frau Huber, purchasing",
            "receivedBy", "Lager Tor 3");

    private final String name;
    private final Platform platform;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** @param locale {@code en-US}, {@code zh-CN} or {@code es-MX} */
    Person(Browser browser, Platform platform, String name, String locale) {
        this.name = name;
        this.platform = platform;
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(name + " at " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(name + " at " + page.url() + ": " + error));
    }

    /** Opens a page of a department; logs in where the issuer asks who it is. */
    Person opens(Department department, String path) {
        page.navigate(platform.service(department) + path);
        if (page.url().startsWith(platform.issuer().toString())) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            page.waitForURL(url -> url.startsWith(platform.service(department).toString()));
        }
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    Page page() {
        return page;
    }

    /** Presses the first action that is this person's, with what its fields hold; types only what nobody can know. */
    boolean actsOn(Department department, String order) {
        opens(department, "/desk?whose=mine&subject=" + order);
        Locator forms = page.locator(".slip form.command");
        if (forms.count() == 0) {
            return false;
        }
        Locator form = forms.first();
        if (form.isHidden()) {
            page.locator(".slip details.move > summary").first().click();
        }
        fill(form);
        looksAround(department.slug());
        String shown = form.getAttribute("data-form");
        form.locator("button").last().click();
        page.waitForSelector("#toasts p, form.command .problem:not([hidden])");
        assertThat(page.locator("form.command .problem:visible").allTextContents())
                .as("%s sends %s for %s", name, shown, order)
                .isEmpty();
        return true;
    }

    private void fill(Locator form) {
        for (ElementHandle field :
                form.elementHandles().getFirst().querySelectorAll("[name][required]:not([type=hidden])")) {
            if (field.inputValue().isBlank()) {
                field.fill(TYPED.getOrDefault(field.getAttribute("name"), "noted by " + name + ", " + TAKEN.get()));
            }
        }
    }

    /** Takes a picture of the page, and looks whether everybody can use it. */
    void looksAround(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("%03d-%s-%s.png".formatted(TAKEN.incrementAndGet(), name, what))));
        assertThat(Accessibility.seriousViolations(page))
                .as("what axe finds on %s of %s", what, name)
                .isEmpty();
    }

    /** Errors that the browser's console has shown. */
    List<String> complaints() {
        return complaints;
    }
}
