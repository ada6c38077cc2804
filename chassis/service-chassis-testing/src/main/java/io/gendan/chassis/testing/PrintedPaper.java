package io.gendan.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** A paper as it was printed, read back. The last ones lie in {@code target/papers}, to be looked at. */
public final class PrintedPaper {
    private final String text;

    private PrintedPaper(String text) {
        this.text = text;
    }

    /**
     * Asks for the paper, in a language, and holds it against what every paper keeps: it says which page of how many on each,
     * its letters are inside, none is missing, it names its title and language, and it is the same each time.
     *
     * @param fileName how its name ends
     */
    public static PrintedPaper of(String path, String language, String fileName) {
        byte[] bytes = ask(path, language, fileName);
        assertThat(ask(path, language, fileName)).as("printed again").isEqualTo(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", language + "-" + fileName), bytes);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            String all = "";
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                embedsItsFonts(document.getPage(page - 1));
                String read = read(document, page);
                assertThat(read).contains(page + " / " + document.getNumberOfPages());
                all += read + " ";
            }
            assertThat(all).as("no letter is missing").doesNotContain("#", "\uFFFD", "\u25A1");
            return new PrintedPaper(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts as they are read, with single spaces. */
    public PrintedPaper says(String... expected) {
        assertThat(text).contains(expected);
        return this;
    }

    public PrintedPaper doesNotSay(String... unwanted) {
        assertThat(text).doesNotContain(unwanted);
        return this;
    }

    private static byte[] ask(String path, String language, String fileName) {
        return given().queryParam("language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", equalTo(language))
                .header("Content-Disposition", endsWith(fileName + "\""))
                .extract()
                .asByteArray();
    }

    private static String read(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document).replaceAll("\\s+", " ");
    }

    private static void embedsItsFonts(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }
}
