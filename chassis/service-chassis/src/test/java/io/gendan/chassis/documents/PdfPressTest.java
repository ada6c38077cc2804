package io.gendan.chassis.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.chassis.words.Language;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-02T08:00:00Z");

    private static byte[] pressed(String text) {
        return PdfPress.press("""
                <html lang="zh"><head><title>T</title><meta name="subject" content="T"/>
                <style>body { font-family: 'Liberation Sans', 'Droid Sans Fallback'; }</style></head>
                <body><p>%s</p></body></html>""".formatted(text), Language.ZH, WRITTEN);
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void letters_of_both_scripts_stand_beside_each_other_each_from_its_own_font() throws IOException {
        String mixed = "Größe añó 40 件 – 北仑草坪灯 繁體 ±5 % m³ € ®";
        assertThat(read(pressed(mixed))).isEqualTo(mixed);
    }

    @Test
    void the_same_page_gives_the_same_bytes() {
        assertThat(pressed("订单")).isEqualTo(pressed("订单")).isNotEqualTo(pressed("发票"));
    }

    @Test
    void control_characters_in_somebodys_text_do_not_keep_a_paper_from_being_printed() throws IOException {
        assertThat(read(pressed("Bench\u0001 150\u000B"))).isEqualTo("Bench 150");
    }
}
