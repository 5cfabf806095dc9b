package dk.samvaer.visitation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.letter.PrintedLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The letter as a print, read back out of the PDF. */
class PrintTest {

    @ParameterizedTest
    @MethodSource("dk.samvaer.visitation.letter.LetterTest#kinds")
    void the_print_says_word_by_word_what_the_page_says(SampleLetter sample) {
        var letter = sample.letter();
        assertThat(PrintedLetter.of(letter).words()).containsExactlyInAnyOrderElementsOf(PrintedLetter.shown(letter));
    }

    @ParameterizedTest
    @MethodSource("dk.samvaer.visitation.letter.LetterTest#kinds")
    void a_normal_letter_takes_at_most_three_pages_and_none_of_them_is_empty(SampleLetter sample) {
        var print = PrintedLetter.of(sample.letter());
        assertThat(print.pages()).hasSizeBetween(1, 3);
        print.assertNoPageIsEmpty();
    }

    @Test
    void Danish_letters_and_marks_that_mean_something_elsewhere_arrive_whole() {
        var written = SampleLetter.reasons("æøå ÆØÅ é – § “citat”", "1 < 2 & <script>", "Sødmælk på Ærø");
        var text = PrintedLetter.of(SampleLetter.refusal().because(written).letter())
                .text();
        assertThat(text).contains("æøå ÆØÅ é – § “citat”", "1 < 2 & <script>", "Sødmælk på Ærø", "Åse Ærø Eksempel");
    }

    @Test
    void long_reasons_flow_over_pages_and_lose_nothing() {
        var sentence = "Du har brug for støtte hver dag. ";
        var longest = sentence.repeat(10_000 / sentence.length());
        var unbroken = "å".repeat(10_000);
        var print = PrintedLetter.of(SampleLetter.refusal()
                .because(SampleLetter.reasons("§ 104", longest, unbroken))
                .letter());
        assertThat(print.pages()).hasSizeGreaterThan(4);
        var text = print.text().replaceAll("\\s+", " ");
        assertThat(text.split("Du har brug for støtte", -1)).hasSize(10_000 / sentence.length() + 1);
        assertThat(text.chars().filter(it -> it == 'å').count()).isGreaterThanOrEqualTo(10_000);
        assertThat(text).contains("Venlig hilsen");
    }

    @Test
    void a_screen_reader_finds_language_title_and_structure_and_every_typeface_is_in_the_print() {
        PrintedLetter.assertAccessible(SampleLetter.grant().letter(), "Afgørelse i sag 2026-3F6C1A52");
    }

    @Test
    void DE_02_the_last_day_to_complain_stands_unbroken_on_one_line() {
        var lastDay = SampleLetter.refusal().content().appeal().lastDay();
        assertThat(PrintedLetter.of(SampleLetter.refusal().letter()).text()).contains(lastDay + ".");
    }

    @Test
    void the_same_letter_is_printed_with_the_same_text_again() {
        assertThat(PrintedLetter.of(SampleLetter.grant().letter()))
                .isEqualTo(PrintedLetter.of(SampleLetter.grant().letter()));
    }

    @Test
    void a_draft_is_marked_on_every_page() {
        assertThat(PrintedLetter.of(SampleLetter.grant().draft()).pages())
                .allMatch(page -> page.replaceAll("\\s", "").contains("UDKAST"));
    }
}
