package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One running service that the tests of registration share, and one citizen with a case for each test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(AppealFilesInTests.class)
abstract class ComplaintOverHttp {
    static final String COMPLAINTS = "/v1/complaints";
    static final RealService REAL =
            RealService.on("complaint", "samvaer.visitation.events", "samvaer.complaint.events");
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    final UUID caseId = UUID.randomUUID();
    final UUID citizenId = UUID.randomUUID();
    final UUID lineId = UUID.randomUUID();
    final UUID otherLineId = UUID.randomUUID();
    final LocalDate today = LocalDate.now(COPENHAGEN);
    private long told;

    @Autowired
    private @Nullable MovableClock clock;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
        settings.add("APPEALS_BOARD_URL", () -> "http://localhost:1");
    }

    @AfterEach
    void todayAgain() {
        Objects.requireNonNull(clock).moveTo(Duration.ZERO);
    }

    /** Moves the service's clock to that day and time in Denmark. */
    void at(LocalDate day, int hour, int minute) {
        var moment = day.atTime(hour, minute).atZone(COPENHAGEN).toInstant();
        Objects.requireNonNull(clock).moveTo(Duration.between(Instant.now(), moment));
    }

    void caseHeard() {
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        var probe = about(UUID.randomUUID(), """
            ,"caseId":"%s"\
            """.formatted(caseId));
        await().until(() ->
                officer().create(COMPLAINTS, "case-" + caseId, probe).status() == 201);
    }

    void issued(UUID decisionId, LocalDate on) {
        issued(caseId, decisionId, on);
    }

    void issued(UUID ofCase, UUID decisionId, LocalDate on) {
        visitation(ofCase, "decision-issued", """
            {"decisionId":"%s","issuedOn":"%s",
             "lines":[{"lineId":"%s","subject":"EXTENT","outcome":"GRANTED"},
                      {"lineId":"%s","subject":"TRANSPORT","outcome":"REFUSED"}]}\
            """.formatted(decisionId, on, lineId, otherLineId));
    }

    void notified(UUID decisionId, LocalDate receivedOn, LocalDate deadline) {
        visitation("decision-notified", """
            {"decisionId":"%s","receivedOn":"%s","complaintDeadline":"%s"}\
            """.formatted(decisionId, receivedOn, deadline));
    }

    void visitation(String fact, String facts) {
        visitation(caseId, fact, facts);
    }

    private void visitation(UUID ofCase, String fact, String facts) {
        var data = """
            {"caseId":"%s",%s\
            """.formatted(ofCase, facts.substring(1));
        REAL.bus().tell("visitation." + fact + ".v1", ofCase, ++told, ofCase, data);
    }

    /** Waits until the service knows the decision. */
    void awaitKnown(UUID decisionId) {
        var probe = about(decisionId, """
            ,"receivedOn":"2000-01-01"\
            """);
        await().until(() -> officer()
                .create(COMPLAINTS, "probe-" + decisionId, probe)
                .at("/code")
                .equals("COMPLAINT_BEFORE_DECISION"));
    }

    /** A complaint of the citizen that the complaint officer registers. */
    static String about(UUID decisionId, String more) {
        return """
            {"decisionId":"%s","channel":"PHONE","complainant":{"role":"CITIZEN"}%s}\
            """.formatted(decisionId, more);
    }

    /** A complaint as a party sends it. */
    static String own(UUID decisionId, String more) {
        return """
            {"decisionId":"%s","channel":"PORTAL"%s}\
            """.formatted(decisionId, more);
    }

    Answer registered(Portal person, String body) {
        var created = person.create(COMPLAINTS, "key-" + UUID.randomUUID(), body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    static String shown(Answer complaint) {
        return COMPLAINTS + "/" + complaint.at("/id");
    }

    void awaitShown(String complaint, String pointer, String value) {
        await().until(() -> officer().get(complaint).at(pointer).equals(value));
    }

    Portal officer() {
        return REAL.as("COMPLAINT_OFFICER", port);
    }

    Portal citizen() {
        return REAL.citizen(citizenId.toString(), port);
    }
}
