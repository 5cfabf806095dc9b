package dk.samvaer.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static dk.samvaer.visitation.Bodies.channel;
import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.opening;
import static dk.samvaer.visitation.Bodies.registration;
import static dk.samvaer.visitation.Bodies.termination;
import static dk.samvaer.visitation.Bodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Portal.Answer;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The steps that bring one citizen's case to where a test begins, by HTTP and by the events of the other services. */
public final class CaseSteps {
    /** Numbers of people born in the nineties, one after the other: no test meets another test's citizen. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    public final String cpr = "01019%05d".formatted(NEXT.getAndIncrement() % 4_000);
    public final UUID planId = UUID.randomUUID();
    public final UUID transportId = UUID.randomUUID();
    public final UUID transportLineId = UUID.randomUUID();
    public final UUID placementId = UUID.randomUUID();
    public final UUID complaintId = UUID.randomUUID();

    private final Actors actors;
    private final Bus bus;
    private final MovableClock clock;

    CaseSteps(Actors actors, Bus bus, MovableClock clock) {
        this.actors = actors;
        this.bus = bus;
        this.clock = clock;
    }

    /** What is on the service's own topic, and how the others write to theirs. */
    public Bus bus() {
        return bus;
    }

    /** Lets time pass for the service, until the test ends. */
    public void pass(Period time) {
        var now = LocalDate.parse(today());
        clock.moveTo(Duration.ofDays(ChronoUnit.DAYS.between(now, now.plus(time))));
    }

    public String registered() {
        return actors.visitator()
                .create("/v1/citizens", "citizen-" + planId, registration(cpr))
                .at("/id");
    }

    public String opened(String citizenId, String key) {
        return "/v1/cases/"
                + actors.visitator()
                        .create("/v1/cases", key + planId, opening(citizenId))
                        .at("/id");
    }

    /** A case that has ended, beside which the citizen may have another one. */
    public String withdrawn(String citizenId, String key) {
        var theCase = opened(citizenId, key);
        assertThat(actors.visitator().act("POST", theCase, "/withdrawal", "").at("/state"))
                .isEqualTo("WITHDRAWN");
        return theCase;
    }

    public String factFinding() {
        var theCase = opened(registered(), "case");
        assertThat(actors.visitator().act("POST", theCase, "/notice", notice()).at("/state"))
                .isEqualTo("FACT_FINDING");
        return theCase;
    }

    public String readyCase() {
        var theCase = factFinding();
        makeReady(theCase);
        return theCase;
    }

    /** Brings a case in fact finding to where the offer can be granted. */
    public void makeReady(String theCase) {
        wish(theCase, Bodies.wish());
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings())
                        .status())
                .isEqualTo(200);
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .at("/state"))
                .isEqualTo("APPRAISED");
        var caseId = caseId(theCase);
        var transport = """
            {"transportGrantId":"%s","decisionLineId":"%s","mode":"TAXI"}\
            """;
        tell("plan.plan-offered.v1", planId, 1, caseId, """
            {"planId":"%s","offeredOn":"%s"}\
            """, planId, today());
        tell("transport.transport-requested.v1", transportId, 1, caseId, transport, transportId, transportLineId);
        tell("transport.transport-granted.v1", transportId, 2, caseId, transport, transportId, transportLineId);
        tell("plan.plan-adopted.v1", planId, 2, caseId, """
            {"planId":"%s","version":1,"transportMode":"TAXI"}\
            """, planId);
        awaitShown(theCase, "/plan/status", "ADOPTED");
        awaitShown(theCase, "/transports/0/status", "GRANTED");
    }

    /** A case that was decided against the citizen, who has had the letter. */
    public String refused(String findings) {
        var theCase = factFinding();
        actors.visitator().act("PUT", theCase, "/assessment", findings);
        actors.visitator().act("POST", theCase, "/assessment/completion", "");
        declinePlan(theCase);
        var decision = decide(theCase, Bodies.refusal());
        var sent = """
            {"sentOn":"%s"}\
            """.formatted(today());
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/notification", sent)
                        .at("/status"))
                .isEqualTo("NOTIFIED");
        return theCase;
    }

    private void declinePlan(String theCase) {
        var plan = """
            {"planId":"%s","offeredOn":"%s","declinedOn":"%s"}\
            """;
        tell("plan.plan-offered.v1", planId, 1, caseId(theCase), plan, planId, today(), today());
        tell("plan.plan-declined.v1", planId, 2, caseId(theCase), plan, planId, today(), today());
        awaitShown(theCase, "/plan/status", "DECLINED");
    }

    public void wish(String theCase, String wish) {
        assertThat(actors.visitator().act("POST", theCase, "/wishes", wish).status())
                .isEqualTo(201);
    }

    public String activeCase() {
        var theCase = readyCase();
        decide(theCase, grant());
        tell("supplier.placement-started.v1", placementId, 1, caseId(theCase), """
            {"placementId":"%s","startedOn":"%s"}\
            """, placementId, today());
        awaitShown(theCase, "/state", "ACTIVE");
        return theCase;
    }

    /** A new version of the assessment, as a change of what was decided demands. */
    public void assessAgain(String theCase) {
        assessAgain(theCase, findings());
    }

    private void assessAgain(String theCase, String findings) {
        assertThat(actors.visitator()
                        .act("PUT", theCase, "/assessment", findings)
                        .status())
                .isEqualTo(200);
        assertThat(actors.visitator()
                        .act("POST", theCase, "/assessment/completion", "")
                        .status())
                .isEqualTo(200);
    }

    /** Drafts and issues, and gives the path of the decision below the case. */
    public String decide(String theCase, String body) {
        var draft = actors.visitator().act("POST", theCase, "/decisions", body);
        assertThat(draft.status()).isEqualTo(201);
        var decision = "/decisions/" + draft.at("/id");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/readiness", "")
                        .at("/status"))
                .isEqualTo("READY");
        assertThat(actors.visitator()
                        .act("POST", theCase, decision + "/issuance", channel())
                        .at("/status"))
                .isEqualTo("ISSUED");
        return decision;
    }

    /** Ends the grant today, by a decision after the need was looked at again: offers with open access cover it now. */
    public String terminate(String theCase) {
        assertThat(actors.visitator()
                        .act("POST", theCase, "/reassessments", """
                            {"reason":"Tilbuddet bruges ikke"}\
                            """)
                        .at("/state"))
                .isEqualTo("REASSESSING");
        assessAgain(theCase, findings().replace("\"coversNeed\":false", "\"coversNeed\":true"));
        return decide(theCase, termination());
    }

    public void reportNeedChange(UUID caseId, UUID reportId, long sequence) {
        tell("supplier.need-change-reported.v1", placementId, sequence, caseId, """
            {"reportId":"%s","reporterType":"SUPPLIER"}\
            """, reportId);
    }

    public void complain(UUID caseId, String decisionId) {
        tell("complaint.complaint-received.v1", complaintId, 1, caseId, """
            {"complaintId":"%s","decisionId":"%s","lineIds":[],"receivedOn":"%s","reviewDueOn":"%s"}\
            """, complaintId, decisionId, today(), today());
    }

    public void tell(String type, UUID aggregateId, long sequence, UUID caseId, String facts, Object... values) {
        bus.tell(type, aggregateId, sequence, caseId, """
            {"caseId":"%s",%s\
            """.formatted(
                        caseId, facts.substring(1).formatted(values)));
    }

    /** How many events of that kind the service has published about the case so far. */
    public long published(UUID caseId, String fact) {
        return bus.types(caseId).stream().filter((fact + ".v1")::equals).count();
    }

    public void awaitShown(String resource, String pointer, String value) {
        await().until(() -> actors.visitator().get(resource).at(pointer).equals(value));
    }

    public Answer search(String number) {
        return actors.visitator().write("POST", "/v1/citizens/search", null, """
            {"cpr":"%s"}\
            """.formatted(number));
    }

    public static UUID caseId(String theCase) {
        return UUID.fromString(theCase.substring("/v1/cases/".length()));
    }
}
