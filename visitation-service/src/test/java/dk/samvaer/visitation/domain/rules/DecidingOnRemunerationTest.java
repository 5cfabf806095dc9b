package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.LEADER;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Paid;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.acts.Reviewing;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is remunerated but in very special cases, by a line of a decision that a leader has approved. */
class DecidingOnRemunerationTest {
    private static final UUID REQUEST = UUID.fromString("11111111-0000-4000-8000-000000000058");
    private static final Justification NOT_HEARD =
            new Justification(null, text("Agreed by phone."), List.of(), List.of());

    @Test
    void PA_01_DE_05_remuneration_is_a_line_of_its_own_that_a_leader_approves() {
        var drafted = drafting(Sample.ready(), DecisionKind.GRANT, granted("Runs the kiosk."))
                .given();
        assertThat(lines(drafted)).extracting(DecisionLine::subject).contains(Subject.REMUNERATION, Subject.EXTENT);
        readying(drafted).refused("LEADER_APPROVAL_REQUIRED");
        var id = Sample.firstDecision(drafted.asCase());
        var approved = drafted.when(it -> new Deciding(it, NOW).requestApproval(id, BORN, VISITATOR))
                .given()
                .when(it -> new Deciding(it, NOW).approve(id, BORN, null, LEADER))
                .given();
        Sample.issuing(approved).then().isNotEmpty();
    }

    @Test
    void PA_01_it_is_decided_for_a_stated_reason_and_with_an_offer_only() {
        drafting(Sample.ready(), DecisionKind.GRANT, granted(" ")).refused("REMUNERATION_REASON_REQUIRED");
        drafting(Sample.ready(), DecisionKind.REFUSAL, granted("Runs the kiosk."))
                .refused("REMUNERATION_WITHOUT_OFFER");
        drafting(Sample.reassessing(), DecisionKind.TERMINATION, granted("Runs the kiosk."))
                .refused("REMUNERATION_WITHOUT_OFFER");
    }

    @Test
    void PA_01_a_running_grant_stays_as_it_is_when_remuneration_is_decided() {
        var drafted = drafting(Sample.reassessing(), DecisionKind.CHANGE, granted("Runs the kiosk."))
                .given();
        assertThat(lines(drafted))
                .extracting(DecisionLine::subject, DecisionLine::outcome)
                .containsExactly(tuple(Subject.REMUNERATION, Outcome.GRANTED));
        readying(drafted).refused("LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void C4_a_refusal_of_remuneration_has_its_line_and_is_heard_before() {
        var refused = new Remuneration(Remuneration.ActivityType.SERVICE, false, text("Everybody sets the table."));
        var drafted =
                drafting(Sample.reassessing(), DecisionKind.REFUSAL, refused).given();
        assertThat(lines(drafted))
                .extracting(DecisionLine::subject, DecisionLine::outcome)
                .containsExactly(tuple(Subject.REMUNERATION, Outcome.REFUSED));
        Sample.issuing(readying(drafted).given()).then().noneMatch(GrantEvent.class::isInstance);
        var silent = of(DecisionKind.REFUSAL, refused, Justification.NONE);
        readying(Sample.reassessing()
                        .when(it -> new Deciding(it, NOW).draft(silent, VISITATOR))
                        .given())
                .refused("HEARING_MISSING");
    }

    @Test
    void DE_04_PA_01_remuneration_that_the_citizen_has_ends_by_a_change_from_when_the_letter_has_come() {
        ending(Paid.reassessing(), DecisionKind.CHANGE, START).then().hasSize(1);
        ending(Paid.reassessing(), DecisionKind.CHANGE, TODAY).refused("EFFECT_BEFORE_RECEIPT");
        ending(Paid.reassessing(), DecisionKind.REFUSAL, START).refused("REMUNERATION_ENDS_BY_CHANGE");
        ending(Sample.reassessing(), DecisionKind.REFUSAL, START).then().hasSize(1);
    }

    @Test
    void CP_10_PA_01_remuneration_that_the_citizen_has_does_not_end_in_the_review_of_a_complaint() {
        var reviewed = Paid.reassessing()
                .when(it -> new Reviewing(it, NOW).complain(Sample.complaintAbout(Sample.firstDecision(it))))
                .given()
                .when(it -> new Reviewing(it, NOW)
                        .review(
                                Sample.COMPLAINT,
                                Complaint.Review.UPHELD,
                                text("It does not hold."),
                                Sample.sent(Delivery.LETTER),
                                SampleAuthority.AUTHORITY,
                                VISITATOR))
                .given();
        ending(reviewed, DecisionKind.CHANGE, START).refused("REVIEW_MUST_NOT_WORSEN");
        readying(drafting(reviewed, DecisionKind.CHANGE, granted("Runs the kiosk."))
                        .given())
                .refused("LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void R44_PA_01_a_request_opens_a_reassessment_that_only_a_decision_closes_and_grants_nothing() {
        var asked = Sample.active()
                .when(it -> new Reassessing(it, NOW).observe(Sample.cause(REQUEST, Trigger.REMUNERATION)))
                .given();
        var open = asked.asCase().reassessments().current().orElseThrow();
        assertThat(open.trigger()).isEqualTo(Trigger.REMUNERATION);
        assertThat(asked.asCase().decisions().remunerates(Remuneration.ActivityType.SERVICE))
                .isFalse();
        asked.when(it -> new Reassessing(it, NOW).close(open.id(), text("Nothing changes.")))
                .refused("DECISION_REQUIRED");
    }

    private static Given.Then ending(Given given, DecisionKind kind, LocalDate day) {
        var refused =
                new Remuneration(Remuneration.ActivityType.INCOME_GENERATING, false, text("The kiosk is closed."));
        var it = new Recommendation(kind, day, 3, "nsv", null, REASONS, NOT_HEARD, null, refused);
        return readying(given.when(theCase -> new Deciding(theCase, NOW).draft(it, VISITATOR))
                .given());
    }

    private static Given.Then drafting(Given given, DecisionKind kind, Remuneration remuneration) {
        return given.when(it -> new Deciding(it, NOW).draft(of(kind, remuneration, NOT_HEARD), VISITATOR));
    }

    private static Given.Then readying(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR));
    }

    private static Remuneration granted(String reason) {
        return new Remuneration(Remuneration.ActivityType.INCOME_GENERATING, true, text(reason));
    }

    private static Recommendation of(DecisionKind kind, Remuneration remuneration, Justification why) {
        return new Recommendation(kind, START, 3, "nsv", null, REASONS, why, null, remuneration);
    }

    private static List<DecisionLine> lines(Given drafted) {
        var it = drafted.asCase();
        return new Draft(it, it.decisions().all().getLast(), BORN, TODAY).lines();
    }
}
