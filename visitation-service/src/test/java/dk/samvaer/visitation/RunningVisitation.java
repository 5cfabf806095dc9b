package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.testkit.RealService;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The running service, met as portals and the other services meet it: by HTTP and on a real broker. All tests that extend this share one
 * running service; each test has a citizen of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningVisitation {
    protected static final RealService REAL = RealService.on(
            "visitation",
            "samvaer.visitation.events",
            "samvaer.plan.events",
            "samvaer.supplier.events",
            "samvaer.transport.events",
            "samvaer.complaint.events");
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    protected static final String CHANGE = """
        {"kind":"CHANGE","startsOn":"%s","daysPerWeek":4,"supplierId":"nsv",
         "reasons":{"legalRules":"SEL § 104","considerations":"Mere støtte","facts":"Se udredningen"}}\
        """.formatted(LocalDate.now(DENMARK).plusDays(70));

    /** Numbers of people born in the nineties, one after the other: no test meets another test's citizen. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    protected final String cpr = "01019%05d".formatted(NEXT.getAndIncrement() % 4_000);
    protected final UUID planId = UUID.randomUUID();
    protected final UUID transportId = UUID.randomUUID();
    protected final UUID transportLineId = UUID.randomUUID();
    protected final UUID placementId = UUID.randomUUID();
    protected final UUID complaintId = UUID.randomUUID();
    protected final String today = LocalDate.now(DENMARK).toString();

    @LocalServerPort
    protected int port;

    @Autowired
    private MovableClock clock;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry settings) {
        REAL.tell(settings);
    }

    @AfterEach
    void todayAgain() {
        clock.moveTo(Duration.ZERO);
    }

    /** Lets time pass for the service, until the test ends. */
    protected void pass(Period time) {
        var now = LocalDate.parse(today);
        clock.moveTo(Duration.ofDays(ChronoUnit.DAYS.between(now, now.plus(time))));
    }

    protected String registered() {
        return visitator()
                .create("/v1/citizens", "citizen-" + cpr, registration())
                .at("/id");
    }

    protected String opened(String citizenId, String key) {
        return "/v1/cases/"
                + visitator().create("/v1/cases", key + cpr, opening(citizenId)).at("/id");
    }

    protected String factFinding() {
        var theCase = opened(registered(), "case");
        assertThat(visitator().act("POST", theCase, "/notice", notice()).at("/state"))
                .isEqualTo("FACT_FINDING");
        return theCase;
    }

    protected String readyCase() {
        var theCase = factFinding();
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).status())
                .isEqualTo(200);
        assertThat(visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .at("/state"))
                .isEqualTo("APPRAISED");
        var caseId = caseId(theCase);
        var transport = """
            {"transportGrantId":"%s","decisionLineId":"%s","mode":"TAXI"}\
            """;
        tell("plan.plan-offered.v1", planId, 1, caseId, """
                {"planId":"%s","offeredOn":"%s"}\
                """, planId, today);
        tell("transport.transport-requested.v1", transportId, 1, caseId, transport, transportId, transportLineId);
        tell("transport.transport-granted.v1", transportId, 2, caseId, transport, transportId, transportLineId);
        tell("plan.plan-adopted.v1", planId, 2, caseId, """
                {"planId":"%s","version":1,"transportMode":"TAXI"}\
                """, planId);
        awaitShown(theCase, "/plan/status", "ADOPTED");
        awaitShown(theCase, "/transports/0/status", "GRANTED");
        return theCase;
    }

    protected String activeCase() {
        var theCase = readyCase();
        decide(theCase, grant());
        tell("supplier.placement-started.v1", placementId, 1, caseId(theCase), """
                {"placementId":"%s","startedOn":"%s"}\
                """, placementId, today);
        awaitShown(theCase, "/state", "ACTIVE");
        return theCase;
    }

    /** A new version of the assessment, as a change of what was decided demands. */
    protected void assessAgain(String theCase) {
        assertThat(visitator().act("PUT", theCase, "/assessment", findings()).status())
                .isEqualTo(200);
        assertThat(visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .status())
                .isEqualTo(200);
    }

    /** Drafts and issues, and gives the path of the decision below the case. */
    protected String decide(String theCase, String body) {
        var draft = visitator().act("POST", theCase, "/decisions", body);
        assertThat(draft.status()).isEqualTo(201);
        var decision = "/decisions/" + draft.at("/id");
        assertThat(visitator().act("POST", theCase, decision + "/readiness", "").at("/status"))
                .isEqualTo("READY");
        assertThat(visitator()
                        .act("POST", theCase, decision + "/issuance", channel())
                        .at("/status"))
                .isEqualTo("ISSUED");
        return decision;
    }

    /** Ends the grant today, by a decision after the need was looked at again. */
    protected String terminate(String theCase) {
        assertThat(visitator().act("POST", theCase, "/reassessments", """
            {"reason":"Tilbuddet bruges ikke"}\
            """).at("/state"))
                .isEqualTo("REASSESSING");
        assessAgain(theCase);
        return decide(theCase, termination());
    }

    protected void reportNeedChange(UUID caseId, UUID reportId, long sequence) {
        tell("supplier.need-change-reported.v1", placementId, sequence, caseId, """
                {"reportId":"%s","reporterType":"SUPPLIER"}\
                """, reportId);
    }

    protected void complain(UUID caseId, String decisionId) {
        tell("complaint.complaint-received.v1", complaintId, 1, caseId, """
                {"complaintId":"%s","decisionId":"%s","lineIds":[],"receivedOn":"%s","reviewDueOn":"%s"}\
                """, complaintId, decisionId, today, today);
    }

    protected static void tell(
            String type, UUID aggregateId, long sequence, UUID caseId, String facts, Object... values) {
        REAL.bus().tell(type, aggregateId, sequence, caseId, """
            {"caseId":"%s",%s\
            """.formatted(
                        caseId, facts.substring(1).formatted(values)));
    }

    protected static long told(UUID caseId, String fact) {
        return REAL.bus().types(caseId).stream().filter((fact + ".v1")::equals).count();
    }

    protected void awaitShown(String resource, String pointer, String value) {
        await().until(() -> visitator().get(resource).at(pointer).equals(value));
    }

    protected Answer search(String number) {
        return visitator().write("POST", "/v1/citizens/search", null, """
            {"cpr":"%s"}\
            """.formatted(number));
    }

    protected String registration() {
        return """
            {"cpr":"%s","name":"Anna Eksempel","address":"Eksempelvej 1"}\
            """.formatted(cpr);
    }

    protected String opening(String citizenId) {
        return """
            {"citizenId":"%s","enquiry":{"source":"CITIZEN","channel":"ORAL","receivedOn":"%s",
             "words":"Jeg vil gerne ud blandt andre"}}\
            """.formatted(citizenId, today);
    }

    protected String notice() {
        return """
            {"sentOn":"%s","channel":"DIGITAL_POST",
             "told":["POWERS_TO_COLLECT","CONSEQUENCES_OF_NOT_TAKING_PART","CHANGES_THAT_MATTER"]}\
            """.formatted(today);
    }

    protected String consent() {
        return """
            {"source":"Egen læge","categories":["HEALTH"],"purpose":"At forstå sygdommen",
             "givenBy":"CITIZEN","givenOn":"%s","channel":"ORAL"}\
            """.formatted(today);
    }

    protected static String findings() {
        return """
            {"vumVersion":"2.0","grounds":["PSYCHOLOGICAL"],
             "themes":[{"theme":"RELATIONS","severity":"SEVERE","sources":["CITIZEN"],"text":"Møder ingen uden for hjemmet"}],
             "participants":[{"role":"CITIZEN","name":"Anna Eksempel"}],"citizenParticipation":"Deltog i to samtaler",
             "openAccess":{"considered":true,"coversNeed":false,"description":"Værestedet er for uroligt"},
             "aims":["DEVELOP"],"level":3,"percent":60,"rationale":"Kræver omfattende støtte","supportNeed":"HIGH",
             "otherMeasures":[{"section":"85","supplierId":"csn"}]}\
            """;
    }

    protected String grant() {
        return """
            {"kind":"GRANT","startsOn":"%s","daysPerWeek":3,"supplierId":"nsv"}\
            """.formatted(today);
    }

    protected String termination() {
        return """
            {"kind":"TERMINATION","startsOn":"%s","noHearingReason":"Aftalt med borgeren",
             "reasons":{"legalRules":"SEL § 104","considerations":"Intet udbytte","facts":"Se udredningen"}}\
            """.formatted(today);
    }

    protected static String channel() {
        return """
            {"channel":"DIGITAL_POST"}\
            """;
    }

    protected String review() {
        return """
            {"complaintId":"%s","outcome":"MAINTAINED","reasons":"Udredningen holder"}\
            """.formatted(complaintId);
    }

    protected Portal visitator() {
        return REAL.as("VISITATOR", port);
    }

    protected static UUID caseId(String theCase) {
        return UUID.fromString(theCase.substring("/v1/cases/".length()));
    }
}
