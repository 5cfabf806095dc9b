package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PAGE;
import static dk.samvaer.starter.testkit.letter.LetterCalls.PRINT;
import static dk.samvaer.starter.testkit.letter.LetterCalls.ask;
import static dk.samvaer.starter.testkit.letter.LetterCalls.assertProblem;
import static dk.samvaer.starter.testkit.letter.LetterCalls.header;
import static dk.samvaer.starter.testkit.letter.LetterCalls.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dk.samvaer.complaint.application.letters.LetterSweep;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RawDocuments;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.testkit.letter.PrintedLetter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The letters about a complaint: written by themselves, once visitation says to whom, and shown to whom they may be. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AppealFilesInTests.class)
class LettersOverHttpTest {
    private static final RealService REAL =
            RealService.on("complaint", "samvaer.visitation.events", "samvaer.complaint.events");
    private static final AddresseesInTests VISITATION = new AddresseesInTests();

    private final UUID caseId = UUID.randomUUID();
    private final UUID citizenId = UUID.randomUUID();
    private final UUID decisionId = UUID.randomUUID();
    private final UUID lineId = UUID.randomUUID();
    private final UUID bodil = UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private long told;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private LetterSweep sweep;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
        settings.add("VISITATION_URL", VISITATION::url);
        settings.add("samvaer.complaint.services.left-alone", () -> "200ms");
        settings.add("samvaer.complaint.letters.interval", () -> "100ms");
    }

    @AfterEach
    void visitationIsBack() {
        VISITATION.away(false);
    }

    @Test
    void CP_01_the_receipt_is_written_by_itself_and_given_as_a_page_and_as_a_print() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var letter = letter(complaint(), "RECEIPT");
        var shown = ask(officer(), letter, PAGE);
        assertThat(header(shown, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(shown, "Content-Disposition"))
                .isEqualTo("inline; filename=\"kvittering-2026-QTG7R-AT6K5.html\"");
        assertThat(header(shown, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(new String(shown.body(), UTF_8))
                .contains("Vi har modtaget din klage", "Anna Eksempel", "Eksempelvej 1");
        var print = ask(officer(), letter, PRINT);
        assertThat(header(print, "Content-Type")).isEqualTo(PRINT);
        assertThat(PrintedLetter.of(print.body()).text()).contains("Vi har modtaget din klage", "Anna Eksempel");
        assertProblem(ask(officer(), letter, "image/png"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void CP_01_a_complaint_that_waits_is_acknowledged_at_once_and_its_receipt_follows_once_with_the_decision() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        caseHeard();
        var body = """
            {"decisionId":"%s","caseId":"%s","channel":"PORTAL"}\
            """.formatted(decisionId, caseId);
        var key = "waiting-" + decisionId;
        await().until(() ->
                citizen(citizenId).create("/v1/complaints", key, body).status() == 201);
        var waiting = "/v1/complaints/"
                + citizen(citizenId).create("/v1/complaints", key, body).at("/id");
        var told = letter(waiting, "ACKNOWLEDGEMENT");
        assertThat(page(citizen(citizenId), told)).contains("Vi har modtaget din klage", "Vi afventer afgørelsen");
        assertThat(PrintedLetter.of(ask(officer(), told, PRINT).body()).text()).contains("Vi afventer afgørelsen");
        decisionHeard();
        assertThat(page(citizen(citizenId), letter(waiting, "RECEIPT"))).contains("Nu har vi den.");
        decisionHeard();
        sweep.round();
        var letters = officer().get(waiting + "/letters").json();
        assertThat(letters.at("/items"))
                .extracting(it -> it.at("/kind").asString())
                .containsExactly("ACKNOWLEDGEMENT", "RECEIPT");
        assertThat(letters.at("/waiting")).isEmpty();
    }

    @Test
    void CP_01_a_letter_stays_as_it_was_sent_when_the_name_is_corrected() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var complaint = complaint();
        var letter = letter(complaint, "RECEIPT");
        var etag = header(ask(officer(), letter, PAGE), "ETag");
        VISITATION.knows(caseId, "Anna Rettet", bodil);
        officer().act("POST", complaint, "/extension", extension());
        assertThat(page(officer(), letter(complaint, "EXTENSION"))).contains("Anna Rettet", "udtalelse fra din læge");
        assertThat(ask(officer(), letter, PAGE, etag).statusCode()).isEqualTo(304);
    }

    @Test
    void CP_09_while_visitation_is_away_letters_wait_and_nothing_else_does() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        VISITATION.away(true);
        var complaint = complaint();
        visitation("complaint-review-decided", """
            {"complaintId":"%s","outcome":"PARTLY_UPHELD"}\
            """.formatted(complaint.substring(complaint.lastIndexOf('/') + 1)));
        await().until(() -> officer().get(complaint).at("/state").equals("PARTLY_UPHELD"));
        var asked = VISITATION.asked();
        await().until(() -> VISITATION.asked() > asked);
        assertThat(officer().get(complaint + "/letters").json().at("/items")).isEmpty();
        assertThat(officer().get(complaint + "/letters").json().at("/waiting"))
                .extracting(it -> it.at("/kind").asString())
                .containsExactly("RECEIPT", "REST_QUESTION");
        assertThat(gauge("waiting")).isPositive();
        assertThat(gauge("oldest.age")).isPositive();
        VISITATION.away(false);
        assertThat(page(officer(), letter(complaint, "REST_QUESTION"))).contains("Vil du fastholde resten");
        assertThat(officer().get(complaint + "/letters").json().at("/waiting")).isEmpty();
    }

    @Test
    void CP_01_a_letter_waits_while_visitation_does_not_know_of_the_complaint() {
        var complaint = complaint();
        var asked = VISITATION.asked();
        await().until(() -> VISITATION.asked() > asked + 1);
        assertThat(officer().get(complaint + "/letters").json().at("/items")).isEmpty();
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        letter(complaint, "RECEIPT");
    }

    @Test
    void CP_01_a_complaint_that_cannot_be_read_holds_up_the_letters_of_no_other() {
        var complaint = complaint();
        var documents = mongo.getCollection("complaints");
        var broken = Objects.requireNonNull(
                documents.find(Filters.eq("caseId", caseId.toString())).first());
        var id = UUID.randomUUID().toString();
        broken.append("_id", id).append("outbox", List.of());
        broken.get("state", Document.class).append("id", id).append("claim", id).append("rules", "none");
        documents.insertOne(broken);
        try {
            var asked = VISITATION.asked();
            // A round that has begun before is not held up by it.
            await().until(() -> VISITATION.asked() > asked + 1);
            VISITATION.knows(caseId, "Anna Eksempel", bodil);
            letter(complaint, "RECEIPT");
        } finally {
            documents.deleteOne(Filters.eq("_id", id));
        }
    }

    @Test
    void CP_01_a_letter_is_written_once_also_by_several_at_once() throws InterruptedException {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var complaint = complaint();
        try (var several = Executors.newVirtualThreadPerTaskExecutor()) {
            several.invokeAll(List.of(
                    Executors.callable(sweep::round),
                    Executors.callable(sweep::round),
                    Executors.callable(sweep::round)));
        }
        letter(complaint, "RECEIPT");
        assertThat(officer().get(complaint + "/letters").json().at("/items")).hasSize(1);
    }

    @Test
    void ID_02_only_staff_is_shown_where_the_citizen_lives() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var letter = letter(complaint(), "RECEIPT");
        assertThat(page(officer(), letter)).contains("Eksempelvej 1");
        assertThat(page(citizen(citizenId), letter)).contains("Anna Eksempel").doesNotContain("Eksempelvej");
    }

    @Test
    void RP_01_a_copy_is_for_the_one_it_was_made_for_and_for_staff() {
        var complaint = complaint();
        var people = new Representatives(REAL, port, citizenId, complaint);
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var letter = letter(complaint, "RECEIPT");
        assertThat(page(officer(), letter + "?copyTo=" + bodil))
                .contains("Opdigtet Allé 2", "Du får den, fordi du er værge")
                .doesNotContain("Eksempelvej");
        var another = people.guardian();
        assertThat(page(another, letter))
                .contains("Kopi sendt til Bodil Opdigtet")
                .doesNotContain("Eksempelvej");
        assertProblem(ask(another, letter + "?copyTo=" + bodil, PAGE), 404, "NOT_FOUND");
        assertProblem(ask(citizen(citizenId), letter + "?copyTo=" + bodil, PAGE), 404, "NOT_FOUND");
        assertProblem(ask(officer(), letter + "?copyTo=" + UUID.randomUUID(), PAGE), 404, "NOT_FOUND");
    }

    @Test
    void RP_01_letters_are_read_by_who_may_complain_and_by_no_other_representative() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var complaint = complaint();
        var letter = letter(complaint, "RECEIPT");
        var people = new Representatives(REAL, port, citizenId, complaint);
        var reader = people.guardianForAllBut("COMPLAIN");
        assertThat(reader.get(complaint + "/letters").status()).isEqualTo(404);
        assertProblem(ask(reader, letter, PAGE), 404, "NOT_FOUND");
        assertProblem(ask(citizen(UUID.randomUUID()), letter, PAGE), 404, "NOT_FOUND");
        assertThat(people.guardian().get(complaint + "/letters").json().at("/items"))
                .hasSize(1);
    }

    @Test
    void DP_02_DP_03_what_a_letter_says_is_neither_readable_in_the_database_nor_told() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        letter(complaint(), "RECEIPT");
        assertThat(RawDocuments.of(mongo, caseId))
                .anyMatch(it -> it.startsWith("complaints {"))
                .noneMatch(it ->
                        it.contains("Anna Eksempel") || it.contains("Eksempelvej") || it.contains("modtaget din"));
        assertThat(REAL.bus().heard(caseId))
                .noneMatch(it -> it.value().contains("Anna") || it.value().contains("RECEIPT"));
    }

    @Test
    void DP_06_the_letters_of_an_erased_person_say_that_they_were_erased() {
        VISITATION.knows(caseId, "Anna Eksempel", bodil);
        var letter = letter(complaint(), "RECEIPT");
        visitation("person-erased", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        await().until(() -> page(officer(), letter).contains("(slettet)"));
        assertThat(page(officer(), letter)).doesNotContain("Anna", "Eksempelvej", "Bodil", "modtaget din klage");
    }

    /** Registered by the citizen. */
    private String complaint() {
        caseHeard();
        decisionHeard();
        var body = """
            {"decisionId":"%s","lineIds":["%s"],"channel":"PORTAL"}\
            """.formatted(decisionId, lineId);
        await().until(() -> citizen(citizenId)
                        .create("/v1/complaints", "first-" + decisionId, body)
                        .status()
                == 201);
        return "/v1/complaints/"
                + citizen(citizenId)
                        .create("/v1/complaints", "first-" + decisionId, body)
                        .at("/id");
    }

    private void caseHeard() {
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
    }

    private void decisionHeard() {
        visitation("decision-issued", """
            {"decisionId":"%s","issuedOn":"%s","lines":[{"lineId":"%s","subject":"EXTENT","outcome":"GRANTED"}]}\
            """.formatted(decisionId, today.minusDays(3), lineId));
        visitation("decision-notified", """
            {"decisionId":"%s","receivedOn":"%s","complaintDeadline":"%s"}\
            """.formatted(decisionId, today.minusDays(3), today.plusDays(25)));
    }

    /** Where the letter of that kind is, once it is written. */
    private String letter(String complaint, String kind) {
        var letters = complaint + "/letters";
        await().until(() -> officer()
                .get(letters)
                .json()
                .at("/items")
                .valueStream()
                .anyMatch(it -> it.at("/kind").asString().equals(kind)));
        return officer()
                .get(letters)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/kind").asString().equals(kind))
                .map(it -> letters + "/" + it.at("/id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String extension() {
        return """
            {"newDueOn":"%s","reason":"Vi venter på en udtalelse fra din læge."}\
            """.formatted(today.plusWeeks(6));
    }

    private double gauge(String name) {
        return metrics.get("samvaer.complaint.letters." + name).gauge().value();
    }

    private void visitation(String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(caseId, facts.substring(1));
        REAL.bus().tell("visitation." + fact + ".v1", caseId, ++told, caseId, data);
    }

    private Portal officer() {
        return REAL.as("COMPLAINT_OFFICER", port);
    }

    private Portal citizen(UUID id) {
        return REAL.citizen(id.toString(), port);
    }
}
