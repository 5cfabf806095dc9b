package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter as a print, read back out of the PDF. */
class PrintTest {
    private static final Pattern PAGE_NUMBER = Pattern.compile("Side \\d+ af \\d+");
    private static final Pattern BULLET = Pattern.compile("[•●]");

    @ParameterizedTest
    @MethodSource("dk.samvaer.visitation.letter.LetterTest#kinds")
    void the_print_says_word_by_word_what_the_page_says(SampleLetter sample) throws IOException {
        var letter = sample.letter();
        assertThat(words(printed(letter))).containsExactlyInAnyOrderElementsOf(words(shown(letter)));
    }

    @ParameterizedTest
    @MethodSource("dk.samvaer.visitation.letter.LetterTest#kinds")
    void a_normal_letter_takes_at_most_three_pages_and_none_of_them_is_empty(SampleLetter sample) throws IOException {
        try (var print = Loader.loadPDF(sample.letter().pdf())) {
            assertThat(print.getNumberOfPages()).isBetween(1, 3);
            var reader = new PDFTextStripper();
            reader.setStartPage(print.getNumberOfPages());
            assertThat(PAGE_NUMBER.matcher(reader.getText(print)).replaceAll(""))
                    .isNotBlank();
        }
    }

    @Test
    void Danish_letters_and_marks_that_mean_something_elsewhere_arrive_whole() throws IOException {
        var written = SampleLetter.reasons("æøå ÆØÅ é – § “citat”", "1 < 2 & <script>", "Sødmælk på Ærø");
        var text = printed(SampleLetter.refusal().because(written).letter());
        assertThat(text).contains("æøå ÆØÅ é – § “citat”", "1 < 2 & <script>", "Sødmælk på Ærø", "Åse Ærø Eksempel");
    }

    @Test
    void long_reasons_flow_over_pages_and_lose_nothing() throws IOException {
        var sentence = "Du har brug for støtte hver dag. ";
        var longest = sentence.repeat(10_000 / sentence.length());
        var unbroken = "å".repeat(10_000);
        var letter = SampleLetter.refusal()
                .because(SampleLetter.reasons("§ 104", longest, unbroken))
                .letter();
        try (var print = Loader.loadPDF(letter.pdf())) {
            assertThat(print.getNumberOfPages()).isGreaterThan(4);
            var text = text(print).replaceAll("\\s+", " ");
            assertThat(text.split("Du har brug for støtte", -1)).hasSize(10_000 / sentence.length() + 1);
            assertThat(text.chars().filter(it -> it == 'å').count()).isGreaterThanOrEqualTo(10_000);
            assertThat(text).contains("Venlig hilsen");
        }
    }

    @Test
    void a_screen_reader_finds_language_title_and_structure() throws IOException {
        try (var print = Loader.loadPDF(SampleLetter.grant().letter().pdf())) {
            var catalog = print.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(print.getDocumentInformation().getTitle()).isEqualTo("Afgørelse i sag 2026-3F6C1A52");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(metadata(print)).contains("pdfuaid:part", "pdfaid:part");
        }
    }

    @Test
    void every_typeface_is_in_the_print() throws IOException {
        try (var print = Loader.loadPDF(SampleLetter.grant().letter().pdf())) {
            var fonts = StreamSupport.stream(print.getPages().spliterator(), false)
                    .map(PDPage::getResources)
                    .flatMap(it -> fonts(it).stream())
                    .toList();
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(it -> it.getName().contains("Liberation"));
        }
    }

    @Test
    void DE_02_the_last_day_to_complain_stands_unbroken_on_one_line() throws IOException {
        var lastDay = SampleLetter.refusal().content().appeal().lastDay();
        try (var print = Loader.loadPDF(SampleLetter.refusal().letter().pdf())) {
            assertThat(new PDFTextStripper().getText(print)).contains(lastDay + ".");
        }
    }

    @Test
    void the_same_letter_is_printed_with_the_same_text_again() throws IOException {
        var letter = SampleLetter.grant().letter();
        assertThat(printed(letter)).isEqualTo(printed(SampleLetter.grant().letter()));
    }

    @Test
    void a_draft_is_marked_on_every_page() throws IOException {
        try (var print = Loader.loadPDF(SampleLetter.grant().draft().pdf())) {
            var reader = new PDFTextStripper();
            for (int page = 1; page <= print.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(print).replaceAll("\\s", ""))
                        .as("page " + page)
                        .contains("UDKAST");
            }
        }
    }

    @Test
    void nothing_outside_the_page_is_read() {
        var external =
                "<!DOCTYPE html [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><html><body>&file;</body></html>";
        assertThatThrownBy(() -> Print.pdf(external)).isInstanceOf(IllegalStateException.class);
    }

    private static String printed(Letter letter) throws IOException {
        try (var print = Loader.loadPDF(letter.pdf())) {
            return text(print);
        }
    }

    private static String text(PDDocument print) throws IOException {
        return PAGE_NUMBER.matcher(new PDFTextStripper().getText(print)).replaceAll("");
    }

    private static String shown(Letter letter) {
        var body = letter.html().substring(letter.html().indexOf("<body>"));
        return body.replaceAll("</?strong>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> words(String text) {
        return List.of(BULLET.matcher(text).replaceAll("").strip().split("\\s+"));
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return Objects.requireNonNull(resources.getFont(name));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String metadata(PDDocument print) throws IOException {
        return new String(print.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
