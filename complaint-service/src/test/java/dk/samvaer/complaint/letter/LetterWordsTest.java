package dk.samvaer.complaint.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the letters about a complaint say, in the words of a Danish caseworker. */
class LetterWordsTest {
    private static final Map<String, Letter> ALL = LetterVariants.letters();
    private static final Pattern WRONG = Pattern.compile(
            "stopper|hverdag|medværge|tilstand|transport|@|Ombudsmand|\\bi morgen\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|complaint|decision|review|letter|board|forwarded|of|your|is|no|null|true|false)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String SHORT = "(outcome|extension|no-decision|rest-question)(-.*)?";
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{3,}(?:_[A-Z]+)+|\\b(?:EXTENT|UPHELD|MAINTAINED|LATE|TIMELY|REMITTED)\\b|\\{\\{");

    @Test
    void CP_01_no_letter_uses_an_English_word_a_code_or_a_word_that_means_something_else() {
        assertThat(ALL)
                .allSatisfy((name, letter) -> assertThat(String.join(" ", PrintedLetter.shown(letter)))
                        .doesNotContainPattern(WRONG)
                        .doesNotContainPattern(ENGLISH)
                        .doesNotContainPattern(CODE));
    }

    @Test
    void every_letter_is_printed_as_it_is_shown_and_read_by_a_screen_reader() {
        assertThat(ALL).allSatisfy((name, letter) -> {
            var print = PrintedLetter.of(letter);
            print.assertNoPageIsEmpty();
            assertThat(print.words()).isEqualTo(PrintedLetter.shown(letter));
            PrintedLetter.assertAccessible(letter, title(letter));
        });
    }

    @Test
    void a_short_letter_is_one_page_and_a_longer_one_ends_with_more_than_the_greeting() {
        var prints = new TreeMap<String, List<String>>();
        ALL.forEach((name, letter) -> prints.put(name, PrintedLetter.of(letter).pages()));
        assertThat(prints)
                .hasEntrySatisfying("receipt-letter", pages -> assertThat(pages).hasSize(1))
                .allSatisfy((name, pages) -> assertThat(pages).hasSizeLessThan(name.matches(SHORT) ? 2 : 3))
                .allSatisfy((name, pages) -> assertThat(pages.getLast())
                        .containsSubsequence("Dine rettigheder", "aktindsigt", "bisidder", "Venlig hilsen"));
    }

    @Test
    void every_letter_says_to_whom_it_goes_from_whom_how_to_answer_and_what_one_may() {
        assertThat(ALL)
                .allSatisfy((name, letter) -> assertThat(letter.html())
                        .contains("lang=\"da\"", "Sag 2026-QTG7R-AT6K5", "Visitation for Handicap og Psykiatri")
                        .contains("Log på borger.dk", "aktindsigt", "bisidder", "Kopi sendt til Bodil Opdigtet (værge)")
                        .doesNotContain("<script", "<link", "<img", "src=", "url(", "style=", "UDKAST"));
    }

    @Test
    void CP_01_CP_08_CP_09_the_receipt_says_what_was_received_when_what_happens_now_and_until_when() {
        assertThat(html("receipt-letter"))
                .contains("<h1>Vi har modtaget din klage</h1>")
                .contains("Den 30. november 2026 modtog vi din klage over vores afgørelse af 2. november 2026.")
                .contains("Klagen handler om en del af afgørelsen: befordring.")
                .contains("Du får svar senest mandag den 28. december 2026.")
                .contains("sender vi klagen til Ankestyrelsen. Det gør vi af os selv.", "trække klagen tilbage")
                .doesNotContain("efter klagefristen");
        assertThat(html("receipt-after-review"))
                .contains("Vi har genvurderet afgørelsen")
                .doesNotContain("Du får svar senest");
    }

    @Test
    void CP_08_who_added_something_too_late_for_the_review_reads_why_there_is_a_complaint_more() {
        assertThat(html("receipt-of-what-was-added-after-review"))
                .contains(
                        "klage for sig og genvurderer også den del",
                        "Du får svar senest mandag den 28. december 2026.");
        assertThat(html("receipt-letter")).doesNotContain("klage for sig");
    }

    @Test
    void CP_01_CP_08_who_waits_for_a_decision_reads_that_the_complaint_was_received_and_what_is_waited_for() {
        assertThat(html("acknowledgement-citizen"))
                .contains("<h1>Vi har modtaget din klage</h1>", "Vi modtog din klage den 30. november 2026.")
                .contains("Vi afventer afgørelsen", "kommet i Digital Post", "trække klagen tilbage")
                .contains("senest mandag den 28. december 2026")
                .doesNotContain("2. november 2026", "befordring");
        assertThat(html("acknowledgement-guardian"))
                .contains("en klage fra din værge")
                .doesNotContain("din klage");
        assertThat(html("receipt-after-acknowledgement"))
                .contains("<h1>Vi behandler nu din klage</h1>", "Nu har vi den.", "afgørelse af 2. november 2026");
        assertThat(html("receipt-letter")).doesNotContain("Nu har vi den.");
    }

    @Test
    void CP_01_who_complains_about_no_decision_reads_why_and_where_to_turn() {
        assertThat(html("no-decision-forwarded"))
                .contains("<h1>Klagen handler ikke om en afgørelse fra os</h1>", "Vi modtog din klage den 30. november")
                .contains("<p>Klagen handler om din boligstøtte, og den står vi ikke for.</p>")
                .contains("Vi har sendt klagen videre til Udbetaling Danmark", "forvaltningslovens § 7, stk. 2")
                .contains("Er du uenig?")
                .doesNotContain("ikke sendt klagen videre", "Du får svar senest", "Afgørelsen gælder");
        assertThat(html("no-decision-advised"))
                .contains("en klage fra din værge", "ikke sendt klagen videre", "forvaltningslovens § 7, stk. 1")
                .doesNotContain("din klage", "stk. 2");
        assertThat(html("receipt-after-closing"))
                .contains("Nu har vi fundet afgørelsen, og derfor behandler vi klagen.");
    }

    @Test
    void CP_08_a_receipt_that_is_written_after_the_last_day_of_the_review_promises_no_day_that_is_past() {
        assertThat(html("receipt-overdue"))
                .contains("Du skulle have haft svar senest mandag den 28. december 2026. Det beklager vi.")
                .doesNotContain("Du får svar senest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oral|givet mundtligt",
                "phone|givet i telefonen",
                "at-desk|personlig henvendelse",
                "letter|kommet i et brev",
                "digital-post|kommet i Digital Post",
                "portal|sendt på kommunens selvbetjening"
            })
    void CP_01_the_receipt_says_how_the_complaint_came_in(String channel, String told) {
        assertThat(html("receipt-" + channel)).contains(told);
    }

    @Test
    void CP_07_a_late_complaint_is_dealt_with_and_asked_for_its_reason_unless_that_was_given() {
        assertThat(html("receipt-late"))
                .contains("Klagen er kommet efter klagefristen", "Vi behandler klagen alligevel.")
                .contains("Sidste dag, du kunne klage, var den 27. november 2026.")
                .contains("Det er kun Ankestyrelsen, der kan bestemme", "Fortæl os derfor, hvorfor");
        assertThat(html("receipt-late-explained")).contains("er lagt i sagen").doesNotContain("Fortæl os derfor");
    }

    @Test
    void RP_01_RP_02_a_complaint_of_somebody_else_is_not_called_the_citizens_own() {
        assertThat(html("receipt-from-guardian"))
                .contains("<h1>Vi har modtaget en klage fra din værge</h1>")
                .doesNotContain("din klage");
        assertThat(html("receipt-from-representative")).contains("en klage fra din partsrepræsentant");
        assertThat(html("forwarded-late")).contains("klagen fra din værge").doesNotContain("din klage", "Din klage");
    }

    @Test
    void CP_11_every_letter_about_a_complaint_that_goes_on_says_that_the_decision_applies_meanwhile() {
        assertThat(ALL).allSatisfy((name, letter) -> {
            if (!name.startsWith("outcome-") && !name.startsWith("no-decision")) {
                assertThat(letter.html()).contains("Afgørelsen gælder, mens klagen bliver behandlet.");
            }
        });
    }

    @Test
    void CP_08_the_notice_of_an_extension_gives_the_new_date_and_why() {
        assertThat(html("extension"))
                .contains("Vi har brug for mere tid", "<p>Vi venter på en udtalelse fra din læge.</p>")
                .contains("<p>Den ventes i januar.</p>", "senest mandag den 11. januar 2027");
    }

    @Test
    void CP_09_the_complainant_is_asked_about_the_rest_until_when_and_told_what_silence_means() {
        assertThat(html("rest-question"))
                .contains("delvist medhold", "Svar senest fredag den 15. januar 2027")
                .contains("Hører vi ikke fra dig inden da, sender vi resten af klagen til Ankestyrelsen.");
        assertThat(html("rest-question-officer-decides"))
                .contains("tager vi selv stilling til")
                .doesNotContain("inden da, sender vi resten");
    }

    @Test
    void CP_07_the_notice_of_forwarding_names_what_the_file_consists_of_and_nothing_else() {
        assertThat(html("forwarded-transport"))
                .contains("vores udtalelse til Ankestyrelsen", "har brug for befordring")
                .doesNotContain("udredningen", "handleplanen");
        assertThat(html("forwarded")).contains("udredningen", "handleplanen").doesNotContain("befordring");
    }

    @Test
    void CP_09_the_notice_of_forwarding_says_why_with_what_and_what_one_can_do() {
        assertThat(html("forwarded"))
                .contains("Vi fastholder afgørelsen.", "den 21. december 2026", "nummer AST-000001")
                .contains("afgørelsen og begrundelsen for den", "vores genvurdering og begrundelsen for den")
                .contains("Du behøver ikke at gøre noget.", "trække klagen tilbage")
                .doesNotContain("efter klagefristen");
        assertThat(html("forwarded-rest-maintained")).contains("Resten af klagen er fastholdt");
        assertThat(html("forwarded-rest-no-answer")).contains("Vi har ikke fået svar på");
        assertThat(html("forwarded-late")).contains("modtaget efter klagefristen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFFIRMED|stadfæstet afgørelsen|Klagesagen er slut",
                "CHANGED|gælder i stedet for vores afgørelse|Vi følger det, Ankestyrelsen har besluttet, senest mandag"
                        + " den 12. april 2027.",
                "ANNULLED|ophævet afgørelsen. Det betyder, at den ikke længere gælder|senest mandag den 12. april 2027",
                "REMITTED|hjemvist sagen|træffer en ny afgørelse senest mandag den 12. april 2027",
                "DISMISSED|afvist at behandle klagen|Klagesagen er slut",
                "REFERRED|henvist klagen til en anden myndighed|indtil du hører andet",
                "LAPSED|behandler ikke klagen længere|Klagesagen er slut"
            })
    void CP_12_each_outcome_is_told_in_its_own_words_with_what_follows(
            AppealOutcome outcome, String told, String follows) {
        assertThat(html(outcome)).contains("den 15. marts 2027", told, follows);
        for (var other : AppealOutcome.values()) {
            if (other != outcome) {
                assertThat(html(other)).doesNotContain(told);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DISMISSED", "REFERRED", "LAPSED"})
    void CP_12_no_letter_says_that_the_board_dealt_with_what_it_did_not_deal_with(AppealOutcome outcome) {
        assertThat(html(outcome))
                .contains("til Ankestyrelsen. Den har svaret den 15. marts 2027.")
                .doesNotContain("har behandlet", "2027 behandlet", "afgjort");
    }

    @Test
    void CP_12_who_gets_a_new_decision_after_a_remittal_reads_that_it_can_be_complained_about() {
        assertThat(html(AppealOutcome.REMITTED)).contains("Du kan klage over den nye afgørelse");
    }

    @Test
    void a_day_is_not_parted_from_its_month_nor_the_number_of_a_paragraph_from_its_sign() {
        assertThat(page("outcome-changed")).contains("2.\u00a0november 2026").doesNotContain("2. november");
        assertThat(page("no-decision-advised")).contains("§\u00a07, stk.\u00a01");
    }

    @Test
    void CP_12_who_has_questions_reads_where_to_find_the_board() {
        for (var outcome : AppealOutcome.values()) {
            assertThat(html(outcome)).contains("ast.dk");
        }
        assertThat(html("forwarded")).contains("ast.dk");
    }

    @Test
    void RP_01_a_copy_says_whose_letter_it_is_and_not_where_the_citizen_lives() {
        assertThat(html("receipt-copy"))
                .contains("Opdigtet Allé 2", "kopi af et brev til Åse Ærø Eksempel", "Du får den, fordi du er værge")
                .doesNotContain("Eksempelvej");
    }

    @Test
    void what_somebody_wrote_is_text_and_never_markup() {
        var record = LetterVariants.extension("<script>alert(1)</script>\n</p><h1>Støtte & ro");
        var letter = ComplaintLetters.of(record, record.addressee(), null);
        assertThat(letter.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;/p&gt;&lt;h1&gt;Støtte &amp; ro")
                .doesNotContain("<script");
        assertThat(letter.pdf()).isNotEmpty();
    }

    @Test
    void no_message_uses_a_word_that_means_something_else() throws IOException {
        var texts = new Properties();
        var stream = Objects.requireNonNull(LetterWordsTest.class.getResourceAsStream("/messages_da.properties"));
        try (var reader = new InputStreamReader(stream, UTF_8)) {
            texts.load(reader);
        }
        assertThat(texts.values()).allSatisfy(it -> assertThat((String) it).doesNotContainPattern(WRONG));
    }

    private static String html(AppealOutcome outcome) {
        return html("outcome-" + outcome.name().toLowerCase(Locale.ROOT));
    }

    private static String html(String name) {
        return page(name).replace('\u00a0', ' ');
    }

    private static String page(String name) {
        return Objects.requireNonNull(ALL.get(name), name).html();
    }

    private static String title(Letter letter) {
        var html = letter.html();
        return html.substring(html.indexOf("<title>") + "<title>".length(), html.indexOf("</title>"));
    }
}
