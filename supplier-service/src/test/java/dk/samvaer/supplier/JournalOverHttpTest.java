package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The care journal, what was passed on outside it, and the checklist, as staff, the supplier's system and the citizen meet them. */
@SupplierTest
class JournalOverHttpTest {
    private static final String SECRET = "Spiste frokost med de andre.";

    private final SupplierSteps steps;
    private final OneCase one;
    private final LocalDate today = DanishTime.day(Instant.now());
    private final String journal;
    private final String shared;
    private final String duties;
    private final Instant now = Instant.now().minusSeconds(1);

    @Autowired
    private @Nullable MovableClock clock;

    JournalOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        journal = one.placement + "/journal-entries";
        shared = one.placement + "/shared-information";
        duties = one.placement + "/content-duties";
    }

    @AfterEach
    void todayAgain() {
        Objects.requireNonNull(clock).moveTo(Duration.ZERO);
    }

    @Test
    void R26_SU_07_staff_write_and_those_entitled_read_by_day_and_theme() {
        steps.started();
        assertThat(steps.staff("nsv").create(journal, "care", entry("CARE")).status())
                .isEqualTo(201);
        assertThat(steps.staff("nsv")
                        .create(journal, "with others", entry("COMMUNITY"))
                        .at("/text"))
                .isEqualTo(SECRET);
        assertThat(items(steps.visitator().get(journal))).isEqualTo(2);
        assertThat(items(steps.as("LEADER").get(journal + "?theme=CARE"))).isEqualTo(1);
        assertThat(items(steps.staff("nsv").get(journal + "?from=" + today + "&to=" + today)))
                .isEqualTo(2);
        assertThat(items(steps.staff("nsv").get(journal + "?to=" + today.minusDays(1))))
                .isZero();
        assertThat(items(steps.citizen(one.citizenId).get(journal))).isEqualTo(2);
        var page = steps.visitator().get(journal + "?pageSize=1");
        var next = steps.visitator().get(journal + "?pageSize=1&cursor=" + page.at("/nextCursor"));
        assertThat(next.at("/items/0/theme")).isEqualTo("COMMUNITY");
        assertThat(steps.bus().heard(one.caseId)).noneMatch(it -> it.value().contains("frokost"));
    }

    @Test
    void section_10_nobody_else_reads_or_writes_the_journal() {
        steps.started();
        steps.staff("nsv").create(journal, "care", entry("CARE"));
        assertThat(steps.staff("csn").get(journal).status()).isEqualTo(404);
        assertThat(steps.staff("csn").create(journal, "theirs", entry("CARE")).status())
                .isEqualTo(404);
        assertThat(steps.citizen(UUID.randomUUID()).get(journal).status()).isEqualTo(404);
        assertThat(steps.visitator().create(journal, "office", entry("CARE")).status())
                .isEqualTo(403);
        assertThat(steps.citizen(one.citizenId)
                        .create(journal, "own", entry("CARE"))
                        .status())
                .isEqualTo(403);
        assertThat(steps.as("TRANSPORT_OFFICE").get(journal).status()).isEqualTo(403);
        assertThat(steps.auditor().get(journal).status()).isEqualTo(403);
        assertThat(steps.stranger().get(journal).status()).isEqualTo(401);
    }

    @Test
    void section_10_a_former_supplier_reads_nothing_from_the_day_after_its_last_one() {
        steps.started();
        var written = steps.staff("nsv").create(journal, "care", entry("CARE")).at("/id");
        one.terminated(steps.bus(), 2, today);
        steps.awaitShown("/endsOn", today.toString());
        assertThat(items(steps.staff("nsv").get(journal))).isEqualTo(1);
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(1));
        assertThat(steps.staff("nsv").get(journal).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").get(journal + "/" + written).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").get(shared).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").create(journal, "late", entry("CARE")).status())
                .isEqualTo(404);
        assertThat(report("nsv", "late", "journal-noted.v1", noted(""))).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(items(steps.visitator().get(journal))).isEqualTo(1);
    }

    @Test
    void SU_06_an_entry_is_corrected_by_another_and_stays_visible() {
        steps.started();
        var nsv = steps.staff("nsv");
        var first = nsv.create(journal, "care", entry("CARE")).at("/id");
        var corrections = journal + "/" + first + "/corrections";
        var corrected = nsv.create(corrections, "why", correction("Det var Per."));
        assertThat(corrected.at("/corrects")).isEqualTo(first);
        var before = nsv.get(journal + "/" + first);
        assertThat(before.at("/correctedBy")).isEqualTo(corrected.at("/id"));
        assertThat(before.at("/text")).isEqualTo(SECRET);
        assertThat(items(nsv.get(journal))).isEqualTo(2);
        assertThat(nsv.create(corrections, "why", correction("Det var Per.")).at("/id"))
                .isEqualTo(corrected.at("/id"));
        assertThat(nsv.create(corrections, "again", correction("Igen.")).at("/code"))
                .isEqualTo("JOURNAL_ENTRY_CORRECTED");
        assertThat(nsv.create(corrections, "no reason", correction(" ")).at("/code"))
                .isEqualTo("CORRECTION_REASON_REQUIRED");
        assertThat(steps.staff("csn")
                        .create(corrections, "theirs", correction("x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void R26_a_report_writes_in_the_journal_once_and_corrects_it() {
        steps.started();
        assertThat(report("nsv", "note", "journal-noted.v1", noted(""))).isEqualTo("ACCEPTED");
        assertThat(report("nsv", "note", "journal-noted.v1", noted(""))).isEqualTo("ACCEPTED");
        assertThat(items(steps.visitator().get(journal))).isEqualTo(1);
        var first = steps.visitator().get(journal).at("/items/0/id");
        var correcting = ",\"corrects\":\"%s\",\"correctionReason\":\"Det var i går.\"".formatted(first);
        assertThat(report("nsv", "corrected", "journal-noted.v1", noted(correcting)))
                .isEqualTo("ACCEPTED");
        assertThat(steps.visitator().get(journal + "/" + first).at("/correctedBy"))
                .isNotBlank();
        assertThat(report("nsv", "twice", "journal-noted.v1", noted(correcting)))
                .isEqualTo("JOURNAL_ENTRY_CORRECTED");
        assertThat(report("nsv", "unknown", "journal-noted.v1", noted(correcting.replace(first, "" + one.caseId))))
                .isEqualTo("JOURNAL_ENTRY_UNKNOWN");
        assertThat(report("nsv", "long", "journal-noted.v1", noted("").replace(SECRET, "a".repeat(8_001))))
                .isEqualTo("SCHEMA_INVALID");
        assertThat(report("csn", "foreign", "journal-noted.v1", noted(""))).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(items(steps.visitator().get(journal))).isEqualTo(2);
    }

    @Test
    void R27_SU_06_what_was_passed_on_is_noted_by_staff_and_by_report_with_a_secure_channel_only() {
        steps.started();
        var noted = steps.staff("nsv").create(shared, "call", told("PHONE_CALL"));
        assertThat(noted.at("/recipient")).isEqualTo("Bostedet Solbakken");
        assertThat(noted.at("/notedBy")).isNotBlank();
        assertThat(steps.staff("nsv").create(shared, "mail", told("EMAIL")).status())
                .isEqualTo(400);
        assertThat(report("nsv", "told", "information-shared.v1", reportedTold("SECURE_MAIL")))
                .isEqualTo("ACCEPTED");
        assertThat(report("nsv", "told", "information-shared.v1", reportedTold("SECURE_MAIL")))
                .isEqualTo("ACCEPTED");
        assertThat(report("nsv", "mail", "information-shared.v1", reportedTold("EMAIL")))
                .isEqualTo("SCHEMA_INVALID");
        assertThat(items(steps.visitator().get(shared + "?from=" + today))).isEqualTo(2);
        assertThat(items(steps.citizen(one.citizenId).get(shared))).isEqualTo(2);
        assertThat(steps.staff("csn").get(shared).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").get(shared + "/" + noted.at("/id")).text())
                .isEqualTo(noted.text());
        assertThat(steps.staff("csn").get(shared + "/" + noted.at("/id")).status())
                .isEqualTo(404);
        assertThat(steps.visitator().create(shared, "office", told("LETTER")).status())
                .isEqualTo(403);
    }

    @Test
    void R42_SU_07_the_checklist_is_agreed_as_a_whole_and_revised_and_the_visitator_reads_it() {
        steps.started();
        var nsv = steps.staff("nsv");
        assertThat(nsv.create(duties, "four", checklist("").replace("COMPENSATING_EFFORT", "CARE"))
                        .at("/code"))
                .isEqualTo("CONTENT_DUTY_MISSING");
        assertThat(nsv.create(duties, "all", checklist("")).status()).isEqualTo(201);
        assertThat(nsv.create(duties, "again", checklist("Igen")).at("/code")).isEqualTo("CONTENT_DUTIES_AGREED");
        assertThat(nsv.act("PUT", duties, "", checklist("Ny")).at("/current/duties/0/agreed"))
                .isEqualTo("HjælpNy");
        assertThat(steps.visitator().get(duties).at("/earlier/0/duties/0/agreed"))
                .isEqualTo("Hjælp");
        assertThat(steps.staff("csn").get(duties).status()).isEqualTo(404);
        assertThat(steps.visitator().act("PUT", duties, "", checklist("Ny")).status())
                .isEqualTo(403);
    }

    @Test
    void DP_05_an_erased_person_leaves_entries_without_words_and_gets_no_more() {
        steps.started();
        steps.staff("nsv").create(journal, "care", entry("CARE"));
        steps.staff("nsv").create(duties, "all", checklist(""));
        one.erased(steps.bus(), 2);
        await().until(() -> steps.visitator().get(journal).at("/items/0/text").isEmpty());
        assertThat(steps.staff("nsv").create(journal, "more", entry("CARE")).at("/code"))
                .isEqualTo("PERSON_ERASED");
        assertThat(report("nsv", "after", "journal-noted.v1", noted(""))).isEqualTo("PERSON_ERASED");
        assertThat(steps.visitator().get(duties).text()).doesNotContain("Hjælp");
    }

    private String report(String supplier, String id, String type, String data) {
        var event = one.structured(id + "-" + one.caseId, type, data);
        return steps.staff(supplier).report(event).at("/answers/0/code");
    }

    private static int items(Portal.Answer list) {
        return list.json().at("/items").size();
    }

    private String entry(String theme) {
        return """
            {"theme":"%s","about":"%s","text":"%s"}\
            """.formatted(theme, today, SECRET);
    }

    private String correction(String reason) {
        return """
            {"theme":"CARE","about":"%s","text":"Rettet.","correctionReason":"%s"}\
            """.formatted(today, reason);
    }

    private String noted(String more) {
        return """
            {"placementId":"%s","reportedAt":"%s","theme":"CARE","about":"%s","text":"%s"%s}\
            """.formatted(one.placementId, now, today, SECRET, more);
    }

    private String told(String channel) {
        return """
            {"recipientKind":"RESIDENTIAL_OFFER","recipient":"Bostedet Solbakken","content":"Gik tidligt hjem.",
             "channel":"%s","sharedAt":"%s"}\
            """.formatted(channel, now);
    }

    private String reportedTold(String channel) {
        return told(channel).replaceFirst("\\{", """
            {"placementId":"%s","reportedAt":"%s",\
            """.formatted(one.placementId, now));
    }

    private static String checklist(String more) {
        return """
            {"duties":[{"theme":"CARE","agreed":"Hjælp%s"},{"theme":"COMMUNITY","agreed":"Fælles frokost"},
             {"theme":"RELATIONS_AND_SECURITY","agreed":"Samme bord"},
             {"theme":"IDENTITY","notApplicable":"Ønsker det ikke nu"},
             {"theme":"COMPENSATING_EFFORT","agreed":"Piktogrammer"}]}\
            """.formatted(more);
    }
}
