package io.gendan.chassis.documents;

import io.gendan.chassis.desk.Readable;
import io.gendan.chassis.values.Quantity;
import io.gendan.chassis.words.Language;
import io.gendan.chassis.words.Phrase;
import io.gendan.chassis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A paper in a language: what the template asks. */
public record Print(Paper paper, Letterhead letterhead, Words words, Language language) {

    public String title() {
        return label(paper.kind());
    }

    public String label(String key) {
        return words.say(language, "document." + key);
    }

    public String show(Object value) {
        return switch (value) {
            case Phrase phrase -> words.say(language, phrase);
            case Quantity quantity -> number(quantity) + " " + unit(quantity.unit());
            case Bilingual name -> name.in(language);
            case Ours ours -> ours(ours);
            case Locale country -> country.getDisplayCountry(language.locale());
            case List<?> lines -> lines.stream().map(this::show).collect(Collectors.joining("\n"));
            default -> readable().show(value);
        };
    }

    public String factory() {
        return inLanguage(letterhead.name());
    }

    public String address() {
        return inLanguage(letterhead.address());
    }

    public String contact() {
        return letterhead.contact().orElse("");
    }

    private String ours(Ours what) {
        return switch (what) {
            case NAME -> factory();
            case ADDRESS -> address();
            case BANK -> inLanguage(letterhead.bank().name());
            case ACCOUNT -> letterhead.bank().account();
            case BIC -> letterhead.bank().bic();
        };
    }

    private String number(Quantity quantity) {
        return readable().show(quantity.value());
    }

    private String unit(String code) {
        return words.find(language, "document.unit." + code).orElse(code);
    }

    private Readable readable() {
        return new Readable(language.locale(), letterhead.zone());
    }

    private String inLanguage(Map<String, String> texts) {
        return texts.getOrDefault(language.tag(), texts.getOrDefault(Language.EN.tag(), ""));
    }
}
