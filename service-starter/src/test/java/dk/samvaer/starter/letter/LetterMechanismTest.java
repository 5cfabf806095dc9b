package dk.samvaer.starter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** A template of one page, filled, shown and printed. */
class LetterMechanismTest {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("sample", "sample.css");

    record Sample(boolean draft, List<String> paragraphs) implements Printable {
        @Override
        public String subject() {
            return "Prøve";
        }

        @Override
        public String description() {
            return "Prøve på et brev";
        }

        @Override
        public String documentTitle() {
            return "Prøve 7";
        }
    }

    @Test
    void what_is_filled_in_is_text_and_never_markup() {
        assertThat(letter(false, "<script>1 & \"2\"</script>").html())
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Prøve 7</title>", "content=\"Prøve på et brev\"")
                .contains("<p>&lt;script&gt;1 &amp; &quot;2&quot;&lt;/script&gt;</p>")
                .doesNotContain("<script", "UDKAST");
    }

    @Test
    void the_print_says_what_the_page_says_and_a_screen_reader_can_read_it() {
        var letter = letter(false, "æøå ÆØÅ é – § “citat”");
        assertThat(PrintedLetter.of(letter).words()).isEqualTo(PrintedLetter.shown(letter));
        PrintedLetter.assertAccessible(letter, "Prøve 7");
    }

    @Test
    void a_draft_is_marked_on_every_page() {
        var print = PrintedLetter.of(letter(true, "Det er en prøve. ".repeat(600)));
        assertThat(print.pages())
                .hasSizeGreaterThan(1)
                .allMatch(page -> page.replaceAll("\\s", "").contains("UDKAST"));
    }

    @Test
    void the_policy_names_the_style_of_the_letter_which_adds_to_the_one_that_all_share() {
        var shared = LetterTemplate.of("sample").fill("prøve", new Sample(false, List.of()));
        var letter = letter(false, "");
        assertThat(letter.html()).contains("@page", ".sample {");
        assertThat(letter.contentSecurityPolicy())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe-inline")
                .isNotEqualTo(shared.contentSecurityPolicy());
    }

    @Test
    void the_fingerprint_tells_letters_apart() {
        assertThat(letter(false, "A").fingerprint())
                .isEqualTo(letter(false, "A").fingerprint())
                .isNotEqualTo(letter(false, "B").fingerprint());
    }

    @Test
    void nothing_outside_the_page_is_read() {
        var external =
                "<!DOCTYPE html [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><html><body>&file;</body></html>";
        assertThatThrownBy(() -> Print.pdf(external)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void free_text_becomes_paragraphs_that_can_be_printed_and_erased_text_says_so() {
        assertThat(Paragraphs.of(new Confidential("Første.\n\nAnden \u0007\uD800!")))
                .containsExactly("Første.", "Anden !");
        assertThat(Paragraphs.of(new Confidential(""))).containsExactly("(slettet)");
    }

    @Test
    void a_service_without_the_libraries_that_print_starts_without_letters() {
        var web = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(LetterAutoConfiguration.class));
        web.run(context -> assertThat(context).hasSingleBean(LetterForms.class));
        web.withClassLoader(new FilteredClassLoader("com.openhtmltopdf", "com.samskivert"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LetterForms.class));
    }

    private static Letter letter(boolean draft, String... paragraphs) {
        return TEMPLATE.fill("prøve", new Sample(draft, List.of(paragraphs)));
    }
}
