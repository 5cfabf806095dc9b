package dk.samvaer.starter.testkit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.letter.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A letter as it was printed, read back out of the PDF.
 *
 * @param pages the text of each page, with its page number
 */
public record PrintedLetter(List<String> pages) {
    private static final Pattern PAGE_NUMBER = Pattern.compile("Side \\d+ af \\d+");
    private static final Pattern BULLET = Pattern.compile("[•●]");

    public static PrintedLetter of(Letter letter) {
        return of(letter.pdf());
    }

    public static PrintedLetter of(byte[] pdf) {
        try (var print = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= print.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(print));
            }
            return new PrintedLetter(List.copyOf(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all pages without their numbers. */
    public String text() {
        return withoutNumber(String.join("", pages));
    }

    /** The words of all pages without their numbers. */
    public List<String> words() {
        return words(text());
    }

    /** The words that the letter shows as a page. */
    public static List<String> shown(Letter letter) {
        var body = letter.html().substring(letter.html().indexOf("<body>"));
        return words(body.replaceAll("</?strong>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    public void assertNoPageIsEmpty() {
        assertThat(pages).isNotEmpty().allMatch(page -> !withoutNumber(page).isBlank());
    }

    /** A screen reader finds language, title and structure; every typeface is in the print. */
    public static void assertAccessible(Letter letter, String title) {
        try (var print = Loader.loadPDF(letter.pdf())) {
            var catalog = print.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(print.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part", "pdfaid:part");
            assertThat(fonts(print))
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(it -> it.getName().contains("Liberation"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutNumber(String text) {
        return PAGE_NUMBER.matcher(text).replaceAll("");
    }

    private static List<String> words(String text) {
        return List.of(BULLET.matcher(text).replaceAll("").strip().split("[\\s\\u00a0]+"));
    }

    private static List<PDFont> fonts(PDDocument print) {
        return StreamSupport.stream(print.getPages().spliterator(), false)
                .map(PDPage::getResources)
                .flatMap(it -> fonts(it).stream())
                .toList();
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return Objects.requireNonNull(resources.getFont(name));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
