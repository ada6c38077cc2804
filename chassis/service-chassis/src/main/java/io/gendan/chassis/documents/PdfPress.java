package io.gendan.chassis.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.gendan.chassis.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns a page of XHTML into PDF. Latin letters come from the first family and what it lacks from the second, glyph by glyph;
 * both are embedded, as far as they are used. The same page gives the same bytes.
 */
final class PdfPress {
    private static final String LATIN = "Liberation Sans";
    private static final String CHINESE = "Droid Sans Fallback";

    /** Control characters that somebody's text may hold and XML 1.0 may not. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private PdfPress() {}

    /** @param written when the paper was written, which is when the file says it was made */
    static byte[] press(String xhtml, Language language, Instant written) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(NO_XML.matcher(xhtml).replaceAll(""), null)
                .withProducer("Gendan")
                // Tagged for screen readers; and without it, fonts of the machine would be looked for.
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null);
        font(builder, LATIN, "LiberationSans-Regular.ttf", 400);
        font(builder, LATIN, "LiberationSans-Bold.ttf", 700);
        font(builder, CHINESE, "DroidSansFallbackFull.ttf", 400);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentCatalog().setLanguage(language.tag());
            Calendar at = GregorianCalendar.from(written.atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(at);
            document.getDocumentInformation().setModificationDate(at);
            document.setDocumentId((long) xhtml.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream("/fonts/" + file), file);
    }
}
