package dk.samvaer.supplier.web.daily;

import static dk.samvaer.supplier.web.daily.JournalGallery.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.letter.PrintedLetter;
import dk.samvaer.supplier.application.Journals.Excerpt;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The care journal as a page and as a print. */
class PrintedJournalTest {
    private static final String TITLE =
            "Omsorgsjournal i sag " + Given.CASE + ", fra den 1. december 2026 til og med den 31. december 2026";

    @Test
    void R26_the_print_names_the_case_the_period_and_the_theme_and_never_the_citizen() {
        assertThat(printed(SampleJournals.december()).html())
                .contains("<title>" + TITLE + "</title>")
                .contains("Den har alle temaer.", "Der er 4 notater.", "Udskrevet den 20. januar 2027 kl. 10.30.")
                .doesNotContain(Given.CITIZEN.toString());
        assertThat(printed(SampleJournals.of(1)).html())
                .contains("Den har kun temaet: pleje og omsorg.", "Der er 1 notat.");
        assertThat(printed(SampleJournals.empty()).html())
                .contains("Der er ingen notater.", "fra første til sidste notat");
    }

    @Test
    void R26_entries_stand_day_by_day_with_theme_author_and_time() {
        assertThat(printed(SampleJournals.december()).html())
                .containsSubsequence(
                        "Mandag den 7. december 2026",
                        "Notat 1: pleje og omsorg",
                        "Skrevet den 7. december 2026 kl. 14.05 af Per.",
                        "<p>Fik hjælp til frokosten.</p>\n<p>Drak to glas vand.</p>",
                        "Notat 2: fællesskab",
                        "fra leverandørens eget system.",
                        "Spillede &lt;kort&gt; &amp; grinede.",
                        "Tirsdag den 8. december 2026",
                        "Notat 4: identitet");
    }

    @Test
    void SU_06_a_corrected_entry_is_printed_and_marked_with_what_corrects_it() {
        assertThat(printed(SampleJournals.december()).html())
                .contains("Gælder ikke længere. Det er rettet af notat 3.")
                .contains("Retter notat 1. Grund: Det var ikke rigtigt.")
                .contains("Gælder ikke længere. Det er rettet af et notat uden for udskriften.");
    }

    @Test
    void DP_06_erased_texts_are_marked_as_erased() {
        var erased = SampleJournals.line(1, SampleJournals.DEC_7, JournalTheme.CARE, "", "Per", null, null);
        var excerpt = new Excerpt(Given.attached(), SampleJournals.DECEMBER, null, List.of(erased));
        assertThat(printed(excerpt).html()).contains("<p>(slettet)</p>");
    }

    @Test
    void the_print_can_be_read_aloud_and_has_all_words_of_the_page() {
        var letter = printed(SampleJournals.of(60));
        PrintedLetter.assertAccessible(letter, TITLE);
        var print = PrintedLetter.of(letter);
        print.assertNoPageIsEmpty();
        assertThat(print.pages()).hasSizeGreaterThan(3).allMatch(page -> page.contains("Omsorgsjournal i sag"));
        assertThat(print.text()).contains("Notat 60");
    }
}
