package dk.samvaer.visitation;

import static dk.samvaer.visitation.Bodies.findings;
import static dk.samvaer.visitation.Bodies.grant;
import static dk.samvaer.visitation.Bodies.notice;
import static dk.samvaer.visitation.Bodies.opening;
import static dk.samvaer.visitation.Bodies.today;
import static dk.samvaer.visitation.Bodies.wish;
import static dk.samvaer.visitation.CaseSteps.caseId;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A citizen has one open case for the offer, also when two are asked for at once, and also when a closed one comes back. */
// Rules of the domain § 11
@VisitationTest
class OneOpenCaseTest {
    private static final String OPEN_ALREADY = "CASE_OPEN_ALREADY";

    private final Actors actors;
    private final CaseSteps steps;

    OneOpenCaseTest(Actors actors, CaseSteps steps) {
        this.actors = actors;
        this.steps = steps;
    }

    @Test
    void a_second_case_is_refused_with_the_id_of_the_first_until_that_has_ended() {
        var citizenId = steps.registered();
        var first = steps.opened(citizenId, "first");
        var refused = open(citizenId, "second");
        assertRefused(refused, OPEN_ALREADY);
        assertThat(refused.at("/existingId")).isEqualTo(caseId(first).toString());
        assertThat(steps.opened(citizenId, "first")).isEqualTo(first);
        actors.visitator().act("POST", first, "/withdrawal", "");
        assertThat(open(citizenId, "third").status()).isEqualTo(201);
    }

    @Test
    void of_two_cases_asked_for_at_once_one_is_opened() throws Exception {
        var citizenId = steps.registered();
        var together = new CountDownLatch(8);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Answer>) () -> {
                        together.countDown();
                        together.await();
                        return open(citizenId, "at-once-" + i);
                    })
                    .toList());
            var statuses =
                    answers.stream().map(it -> it.resultNow().status()).sorted().toList();
            assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409, 409, 409, 409, 409));
        }
        var listed = actors.visitator().get("/v1/cases?citizenId=" + citizenId);
        assertThat(listed.json().at("/items")).hasSize(1);
    }

    @Test
    void a_new_application_belongs_in_the_open_case() {
        var closed = closedAfterRefusal();
        var citizenId = actors.visitator().get(closed).at("/citizenId");
        var open = steps.opened(citizenId, "open");
        var refused = applyAnew(closed);
        assertRefused(refused, OPEN_ALREADY);
        assertThat(refused.at("/existingId")).isEqualTo(caseId(open).toString());
        actors.visitator().act("POST", open, "/withdrawal", "");
        assertThat(applyAnew(closed).at("/state")).isEqualTo("REASSESSING");
        assertRefused(open(citizenId, "another"), OPEN_ALREADY);
    }

    @Test
    void CP_07_a_late_complaint_reopens_a_closed_case_beside_the_open_one_but_grants_no_second_offer() {
        var closed = closedAfterRefusal();
        var citizenId = actors.visitator().get(closed).at("/citizenId");
        var open = steps.opened(citizenId, "open");
        complain(closed);
        assertThat(actors.visitator().get(closed).at("/openBesideCaseId"))
                .isEqualTo(caseId(open).toString());
        assertRefused(open(citizenId, "third"), OPEN_ALREADY);
        var issued = issueGrant(closed);
        assertRefused(issued, OPEN_ALREADY);
        assertThat(issued.at("/existingId")).isEqualTo(caseId(open).toString());
        actors.visitator().act("POST", open, "/withdrawal", "");
        assertThat(issueAgain(closed).at("/status")).isEqualTo("ISSUED");
        assertThat(actors.visitator().get(closed).json().has("openBesideCaseId"))
                .isFalse();
        assertRefused(open(citizenId, "fourth"), OPEN_ALREADY);
    }

    @Test
    void what_was_reopened_beside_an_open_case_ends_by_the_decision_there_and_is_closed_again() {
        var closed = closedAfterRefusal();
        var citizenId = actors.visitator().get(closed).at("/citizenId");
        var open = steps.opened(citizenId, "open");
        complain(closed);
        actors.visitator().act("POST", open, "/notice", notice());
        steps.makeReady(open);
        var elsewhere = steps.decide(open, offer()).substring("/decisions/".length());
        var reassessment = "/reassessments/" + actors.visitator().get(closed).at("/reassessments/0/id") + "/closure";
        assertRefused(
                actors.visitator().act("POST", closed, reassessment, byOther(elsewhere)), "COMPLAINT_REVIEW_MISSING");
        review(closed, "UPHELD");
        assertRefused(actors.visitator().act("POST", closed, reassessment, """
            {"outcome":"NO_CHANGE","reason":"Bevilget i den anden sag"}\
            """), "DECISION_REQUIRED");
        assertThat(actors.visitator()
                        .act(
                                "POST",
                                closed,
                                reassessment,
                                byOther(UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        var ended = actors.visitator().act("POST", closed, reassessment, byOther(elsewhere));
        assertThat(ended.at("/reassessments/0/closing/outcome")).isEqualTo("NEW_DECISION");
        assertThat(ended.at("/reassessments/0/closing/decisionId")).isEqualTo(elsewhere);
        steps.tell("complaint.complaint-closed.v1", steps.complaintId, 2, caseId(closed), """
            {"complaintId":"%s","outcome":"UPHELD"}\
            """, steps.complaintId);
        steps.awaitShown(closed, "/decisions/0/status", "CHANGED");
        assertThat(actors.visitator().act("POST", closed, "/closure", "").at("/state"))
                .isEqualTo("CLOSED");
    }

    private String closedAfterRefusal() {
        var theCase = steps.refused(findings(1, "20"));
        steps.pass(Period.ofWeeks(6));
        steps.awaitShown(theCase, "/decisions/0/status", "FINAL");
        assertThat(actors.visitator().act("POST", theCase, "/closure", "").at("/state"))
                .isEqualTo("CLOSED");
        return theCase;
    }

    private void complain(String theCase) {
        steps.complain(caseId(theCase), actors.visitator().get(theCase).at("/decisions/0/id"));
        steps.awaitShown(theCase, "/state", "REASSESSING");
    }

    private void review(String theCase, String outcome) {
        var body = Bodies.review(steps.complaintId).replace("MAINTAINED", outcome);
        assertThat(actors.visitator()
                        .act("POST", theCase, "/complaint-reviews", body)
                        .status())
                .isEqualTo(200);
    }

    private Answer issueGrant(String theCase) {
        review(theCase, "UPHELD");
        steps.wish(theCase, wish("""
            {"subject":"NO_TRANSPORT"}\
            """));
        var draft = actors.visitator().act("POST", theCase, "/decisions", Bodies.with(offer(), """
            "exceptionReason":"Borgeren har brug for det","noHearingReason":"Aftalt med borgeren",
            "overrides":[{"code":"TRANSPORT_NOT_DECIDED","reason":"Kommer selv"}],
            "reasons":{"legalRules":"SEL § 104","considerations":"Klagen","facts":"Se udredningen"}\
            """));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var decision = "/decisions/" + draft.at("/id");
        var ready = actors.visitator().act("POST", theCase, decision + "/readiness", "");
        assertThat(ready.status()).as(ready.text()).isEqualTo(200);
        return actors.visitator().act("POST", theCase, decision + "/issuance", Bodies.channel());
    }

    private Answer issueAgain(String theCase) {
        var decision = "/decisions/" + actors.visitator().get(theCase).at("/decisions/1/id");
        return actors.visitator().act("POST", theCase, decision + "/issuance", Bodies.channel());
    }

    private Answer applyAnew(String theCase) {
        return actors.visitator().act("POST", theCase, "/new-application", """
            {"receivedOn":"%s","words":"Nu vil jeg gerne igen"}\
            """.formatted(LocalDate.parse(today())));
    }

    /** From the day on which the service is by now. */
    private static String offer() {
        return grant().replace(today(), LocalDate.parse(today()).plusWeeks(6).toString());
    }

    private static String byOther(String decisionId) {
        return """
            {"outcome":"DECIDED_IN_OTHER_CASE","decisionId":"%s","reason":"Bevilget i den anden sag"}\
            """.formatted(decisionId);
    }

    private Answer open(String citizenId, String key) {
        return actors.visitator().create("/v1/cases", key + steps.planId, opening(citizenId));
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo(code);
    }
}
