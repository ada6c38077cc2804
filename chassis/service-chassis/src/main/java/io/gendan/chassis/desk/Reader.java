package io.gendan.chassis.desk;

import io.gendan.chassis.ChassisConfig;
import io.gendan.chassis.security.Caller;
import io.gendan.chassis.time.FactoryClock;
import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.Phrase;
import io.gendan.chassis.words.SpokenLanguage;
import io.gendan.chassis.words.Words;
import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who looks at the page: language, rights, and where else they may go. In templates it is {@code cdi:reader}. */
@Named("reader")
@RequestScoped
public class Reader {
    private final Caller caller;
    private final SpokenLanguage language;
    private final Words words;
    private final FactoryClock clock;
    private final DeskConfig config;
    private final List<DeskPage> pages;
    private final String department;

    Reader(
            Caller caller,
            SpokenLanguage language,
            Words words,
            FactoryClock clock,
            DeskConfig config,
            @All List<DeskPage> pages,
            ChassisConfig chassis) {
        this.caller = caller;
        this.language = language;
        this.words = words;
        this.clock = clock;
        this.config = config;
        this.pages = pages;
        this.department = chassis.department();
    }

    public String name() {
        return caller.name();
    }

    public Language language() {
        return language.get();
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    public String department() {
        return department;
    }

    public boolean has(String role) {
        return caller.has(role);
    }

    public boolean maySend(Form form) {
        return caller.hasAny(form.roles());
    }

    public boolean mayPrint(WaitingWork.Paper paper) {
        return caller.hasAny(paper.roles());
    }

    /** Whether this work waits for the reader. */
    public boolean owns(WaitingWork work) {
        return caller.hasAny(work.owners());
    }

    boolean mayOpen(String another) {
        return caller.hasAny(config.readers().getOrDefault(another, Set.of()));
    }

    /** The departments whose screens the reader may open. */
    public List<Department> departments() {
        return config.departments().stream()
                .filter(this::mayOpen)
                .flatMap(name -> Stream.ofNullable(config.addresses().get(name))
                        .map(address -> new Department(name, address, name.equals(department))))
                .toList();
    }

    /** This department's pages for the reader. */
    public List<DeskPage> pages() {
        return pages.stream()
                .filter(page -> page.roles().isEmpty() || caller.hasAny(page.roles()))
                .sorted(DeskPage.IN_ORDER)
                .toList();
    }

    /** The first desk the reader may open. */
    public String home() {
        return departments().stream()
                .findFirst()
                .map(first -> first.address() + "/desk")
                .orElse("/desk");
    }

    /** For whom it waits, in words. */
    public String owners(WaitingWork work) {
        return work.owners().stream().map(role -> word("role", role)).collect(Collectors.joining(", "));
    }

    /** Where the search box of every page leads. */
    public String searchAddress() {
        URI address = config.addresses().get(config.search());
        return (address == null ? "" : address) + "/desk/search";
    }

    /** Whether there is a page about it. */
    public boolean hasPage(String subject) {
        return config.searchFinds().matcher(subject).matches();
    }

    /** Where the page about an order is. */
    public String pageOf(String subject) {
        URI address = config.addresses().get(config.search());
        return (address == null ? "" : address) + "/desk/search?q=" + Addresses.encoded(subject);
    }

    public String say(String key) {
        return words.say(language(), key);
    }

    public String say(String key, Object argument) {
        return words.say(language(), key, text(argument));
    }

    public String say(String key, Object first, Object second) {
        return words.say(language(), key, text(first), text(second));
    }

    private String text(Object argument) {
        return Phrase.asWritten(show(argument));
    }

    /** The word of a group for a value of ours: {@code stage.IN_REVIEW}. */
    public String word(String group, Object value) {
        return say(group + "." + value);
    }

    /** A value as people read it. */
    public String show(@Nullable Object value) {
        return value instanceof Phrase phrase
                ? words.say(language(), phrase)
                : new Readable(language().locale(), config.zone()).show(value);
    }

    public LocalDate today() {
        return clock.today(config.zone());
    }

    /** {@code overdue}, {@code today}, {@code later} or {@code open}: how much of a hurry it is. */
    public String urgency(@Nullable Instant dueAt) {
        if (dueAt == null) {
            return "open";
        }
        if (dueAt.isBefore(clock.instant())) {
            return "overdue";
        }
        return dueAt.isBefore(clock.instant().plus(Duration.ofDays(1))) ? "today" : "later";
    }
}
