package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.letter.LetterCalls.PAGE;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.starter.testkit.letter.LetterCalls.ask;
import static dk.samvaer.starter.testkit.letter.LetterCalls.assertProblem;
import static dk.samvaer.starter.testkit.letter.LetterCalls.header;
import static dk.samvaer.starter.testkit.letter.LetterCalls.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The printed care journal, and the log of who read the journal. */
@SupplierTest
class JournalPrintsTest {
    private final SupplierSteps steps;
    private final OneCase one;
    private final LocalDate today = DanishTime.day(Instant.now());
    private final String journal;

    JournalPrintsTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        journal = one.placement + "/journal-entries";
    }

    @Test
    void R26_the_journal_of_a_period_and_theme_is_a_page_and_a_print() {
        written();
        var print = journal + "/print?from=" + today + "&to=" + today;
        var asked = ask(steps.visitator(), print, PAGE);
        assertThat(header(asked, "Content-Disposition"))
                .isEqualTo("inline; filename=\"omsorgsjournal-" + one.caseId + ".html\"");
        assertThat(header(asked, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page(steps.staff("nsv"), print)).contains("Spiste frokost.", "Malede.", "Der er 2 notater.");
        assertThat(page(steps.staff("nsv"), print + "&theme=IDENTITY"))
                .contains("Malede.", "Den har kun temaet: identitet.")
                .doesNotContain("Spiste frokost.", one.citizenId.toString());
        var pdf = ask(steps.citizen(one.citizenId), print, PRINT);
        assertThat(header(pdf, "Content-Type")).isEqualTo(PRINT);
        assertThat(PrintedLetter.of(pdf.body()).text()).contains("Omsorgsjournal", "Spiste frokost.");
    }

    @Test
    void section_10_nobody_prints_the_journal_of_others() {
        written();
        assertThat(ask(steps.staff("csn"), journal + "/print", PAGE).statusCode())
                .isEqualTo(404);
        assertThat(ask(steps.citizen(UUID.randomUUID()), journal + "/print", PRINT)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask(steps.as("TRANSPORT_OFFICE"), journal + "/print", PAGE).statusCode())
                .isEqualTo(403);
        assertProblem(
                ask(steps.visitator(), journal + "/print?from=" + today + "&to=" + today.minusDays(1), PAGE),
                400,
                "PERIOD_INVALID");
    }

    @Test
    void RP_01_RP_02_who_acts_for_the_citizen_reads_the_journal_only_within_the_mandate() {
        written();
        assertThat(steps.representatives().guardian().get(journal).at("/items/0/text"))
                .isEqualTo("Spiste frokost.");
        assertThat(steps.representatives()
                        .guardian("unheard-" + one.caseId)
                        .get(journal)
                        .status())
                .isIn(403, 404);
    }

    @Test
    void DP_04_each_reading_of_the_journal_is_one_entry_of_the_log_with_what_was_shown() {
        written();
        steps.visitator().get(journal);
        page(steps.visitator(), journal + "/print");
        var entries = steps.auditor()
                .get("/v1/access-log?pageSize=100&caseId=" + one.caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/aggregateType").asString().equals("JournalEntry"))
                .filter(it -> it.at("/action").asString().equals("READ"))
                .toList();
        assertThat(entries)
                .extracting(it -> it.at("/operation").asString())
                .containsExactly("JournalEntriesController.journalEntries", "JournalPrintsController.printJournal");
        assertThat(entries).allSatisfy(it -> assertThat(it.at("/shown")).hasSize(2));
        assertThat(entries.toString()).doesNotContain("frokost");
    }

    private void written() {
        steps.started();
        write("COMMUNITY", "Spiste frokost.");
        write("IDENTITY", "Malede.");
    }

    private void write(String theme, String text) {
        assertThat(steps.staff("nsv")
                        .create(journal, theme, """
                            {"theme":"%s","about":"%s","text":"%s"}\
                            """.formatted(theme, today, text))
                        .status())
                .isEqualTo(201);
    }
}
