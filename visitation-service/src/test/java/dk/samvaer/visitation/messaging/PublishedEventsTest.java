package dk.samvaer.visitation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.PublishedEventRules;
import dk.samvaer.visitation.domain.Paid;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.AssessmentEvent;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.law.PensionReview;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedEventsTest implements PublishedEventRules {
    private static final UUID CASE = UUID.fromString("3f6c1a52-7c1e-5b0e-9a55-0d8f6b1c2e01");
    private static final UUID CITIZEN = UUID.fromString("9a1d7c44-12b3-4f0a-8f43-5f1f0a6f7b02");
    private static final UUID ASSESSMENT = UUID.fromString("5b1e22c0-6d6a-5f0f-8d8e-7f0b9c9d0a03");
    private static final UUID DECISION = UUID.fromString("c2d7f6aa-0b4f-5a53-9d0e-1a2b3c4d5e04");
    private static final UUID GRANT = UUID.fromString("0e9b8a7c-6d5e-5f4a-8b3c-2d1e0f9a8b05");
    private static final UUID REASSESSMENT = UUID.fromString("7d8c9b0a-1e2f-5a3b-8c4d-5e6f7a8b9c06");
    private static final UUID REPORT = UUID.fromString("1b2c3d4e-5f60-5718-8293-a4b5c6d7e807");
    private static final UUID COMPLAINT = UUID.fromString("2c3d4e5f-6071-4829-93a4-b5c6d7e8f908");
    private static final UUID LINE = UUID.fromString("c1d5c1f4-8b44-5d5e-9f6a-2a1f6c7d8e31");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Confidential WORDS = Confidential.of("I would like to meet others.");
    private static final Actor VISITATOR = Actor.SYSTEM;

    /** Everything that can be told, in the order of a case's life. */
    @Override
    public Stream<PublicEvent> told() {
        return Stream.concat(ofTheCase(), Stream.of(PublishedRepresentationsTest.told()));
    }

    @Test
    void DP_03_no_event_carries_a_level_a_ground_or_a_severity() {
        var codes = Stream.of(FunctionalLevel.values(), Findings.Ground.values(), Severity.values())
                .flatMap(Stream::of)
                .map(code -> "\"" + ((Enum<?>) code).name() + "\"")
                .toList();
        told().forEach(event -> assertThat(
                        WireJson.toMap(event.data()).toString().replaceAll("[\\[\\]=,{} ]+", "\""))
                .as(event.type())
                .doesNotContain(codes));
    }

    private static Stream<PublicEvent> ofTheCase() {
        return told(List.of(
                new IntakeEvent.Opened(
                        CASE,
                        CITIZEN,
                        "2026-7K3MX-9QW4R",
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 12, 14),
                        enquiry()),
                new AssessmentEvent.Drafted(draft()),
                new AssessmentEvent.Completed(ASSESSMENT, 1, TODAY, VISITATOR),
                new DecisionEvent.Drafted(DECISION, recommendation(DecisionKind.GRANT, null), VISITATOR),
                issued(Delivery.DIGITAL_POST),
                new GrantEvent.Issued(GRANT, DECISION, new Terms(LocalDate.of(2026, 12, 1), 3, "nsv")),
                new DecisionEvent.Notified(DECISION, receipt()),
                new ExternalFact.PlacementStarted(UUID.randomUUID(), LocalDate.of(2026, 12, 1), null),
                new ReassessmentEvent.Opened(REASSESSMENT, cause(), TODAY),
                new ReassessmentEvent.NeedChangeReceived(REASSESSMENT, REPORT, false),
                new GrantEvent.Changed(GRANT, DECISION, new Terms(LocalDate.of(2027, 2, 1), 4, "nsv")),
                new ReassessmentEvent.Closed(REASSESSMENT, Reassessment.Outcome.NEW_DECISION, DECISION, null, TODAY),
                new GrantEvent.PensionReviewPlanned(
                        GRANT,
                        new PensionReview(
                                LocalDate.of(2027, 6, 30),
                                LocalDate.of(2027, 6, 30),
                                Period.ofMonths(3),
                                Period.ofDays(40),
                                Period.ofYears(1))),
                new GrantEvent.PensionReviewDue(GRANT),
                new GrantEvent.Suspended(GRANT, Sample.away(LocalDate.of(2027, 3, 1), 14)),
                new GrantEvent.Resumed(GRANT, LocalDate.of(2027, 3, 15), "BACK_AGAIN"),
                new DecisionEvent.Complained(DECISION, COMPLAINT, List.of(LINE), TODAY, TODAY),
                new DecisionEvent.ComplaintReviewed(
                        DECISION, COMPLAINT, Complaint.Review.MAINTAINED, WORDS, null, VISITATOR),
                new GrantEvent.Terminated(GRANT, DECISION, LocalDate.of(2027, 1, 31), "DECISION"),
                new CaseAdministrationEvent.Closed(
                        new CaseAdministration.Closing(
                                CaseAdministration.Closing.Reason.GRANT_TERMINATED,
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2032, 3, 1)),
                        VISITATOR),
                new CaseAdministrationEvent.Erased(new CaseAdministration.Erasure(
                        CaseAdministration.Erasure.Basis.RETENTION_PASSED, null, TODAY, VISITATOR))));
    }

    @Override
    public String service() {
        return "visitation";
    }

    @Override
    public Breach breach() {
        return new Breach("visitation.grant-issued.v1", "daysPerWeek", "8");
    }

    @Test
    void a_decision_that_answers_a_complaint_names_reassessment_and_complaint() {
        var opened = new IntakeEvent.Opened(CASE, CITIZEN, "2026-7K3MX-9QW4R", TODAY, TODAY.plusWeeks(6), enquiry());
        var cause = Reassessment.Cause.of(COMPLAINT, Reassessment.Trigger.COMPLAINT, TODAY);
        var answering = recommendation(DecisionKind.CHANGE, REASSESSMENT);
        var data = (EventData.DecisionIssued) told(List.of(
                        opened,
                        new ReassessmentEvent.Opened(REASSESSMENT, cause, TODAY),
                        new DecisionEvent.Drafted(DECISION, answering, VISITATOR),
                        issued(Delivery.LETTER)))
                .toList()
                .getLast()
                .data();
        assertThat(data.reassessmentId()).isEqualTo(REASSESSMENT);
        assertThat(data.complaintId()).isEqualTo(COMPLAINT);
    }

    @Test
    void DE_05_PA_01_a_line_about_remuneration_says_for_what_and_from_when_and_no_other_line_does() {
        var paid = Paid.reassessing().asCase();
        var decision = paid.decisions().all().getLast();
        var event = new DecisionEvent.Issued(decision.id(), Objects.requireNonNull(decision.issue()));
        var data = (EventData.DecisionIssued)
                PublishedEvents.of(paid, event).getFirst().data();
        assertThat(data.lines())
                .filteredOn(it -> it.subject().equals("REMUNERATION"))
                .extracting(EventData.Line::activityType, EventData.Line::from)
                .containsExactly(
                        tuple("INCOME_GENERATING", decision.recommendation().startsOn()));
        assertThat(data.lines())
                .filteredOn(it -> !it.subject().equals("REMUNERATION"))
                .allMatch(it -> it.activityType() == null && it.from() == null);
    }

    private static Stream<PublicEvent> told(List<? extends CaseEvent> events) {
        List<PublicEvent> told = new ArrayList<>();
        var theCase = Case.begin(events.getFirst());
        told.addAll(PublishedEvents.of(theCase, events.getFirst()));
        for (var event : events.subList(1, events.size())) {
            theCase = theCase.apply(event);
            told.addAll(PublishedEvents.of(theCase, event));
        }
        return told.stream();
    }

    private static CaseEvent issued(Delivery delivery) {
        return new DecisionEvent.Issued(
                DECISION,
                new Decision.Issue(ASSESSMENT, 1, lines(), TODAY, Sample.sent(delivery), VISITATOR, rationale()));
    }

    private static Enquiry enquiry() {
        return new Enquiry(Enquiry.Source.CITIZEN, Channel.ORAL, TODAY, WORDS);
    }

    private static Assessment draft() {
        return new Assessment(
                ASSESSMENT, 1, null, TODAY, Assessment.Status.IN_PROGRESS, findings(), VISITATOR, null, null);
    }

    private static Findings findings() {
        return new Findings(
                "2.0",
                Background.NONE,
                Set.of(Findings.Ground.PSYCHOLOGICAL),
                List.of(),
                List.of(),
                WORDS,
                null,
                Set.of(),
                new Findings.Judgement(FunctionalLevel.L3, 60, WORDS),
                null,
                List.of(new Findings.OtherMeasure(Findings.Section.SEL_85, "csn")));
    }

    private static Recommendation recommendation(DecisionKind kind, @Nullable UUID reassessmentId) {
        return new Recommendation(kind, TODAY, 3, "nsv", null, null, Justification.NONE, reassessmentId);
    }

    private static DecisionReceipt receipt() {
        return new DecisionReceipt(
                TODAY,
                DecisionReceipt.Basis.PRESUMED,
                DecisionReceipt.Guidance.WITH_DECISION,
                LocalDate.of(2026, 12, 21),
                List.of());
    }

    private static DecisionRationale rationale() {
        return new DecisionRationale(
                DecisionRationale.Proposal.NORMALLY_IN,
                FunctionalLevel.L3,
                Set.of(Findings.Ground.PSYCHOLOGICAL),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DecisionRationale.Guidance(4, null, TODAY, LocalDate.of(2026, 12, 21)),
                SampleAuthority.UNIT,
                null,
                null,
                null);
    }

    private static Reassessment.Cause cause() {
        return Reassessment.Cause.of(REPORT, Reassessment.Trigger.SUPPLIER_NEED_CHANGE, TODAY);
    }

    private static List<DecisionLine> lines() {
        return List.of(
                line("a1b2c3d4-e5f6-5071-8293-94a5b6c7d809", Subject.ELIGIBILITY),
                line("b2c3d4e5-f607-5182-93a4-a5b6c7d8e910", Subject.EXTENT),
                line("c3d4e5f6-0718-5293-a4b5-b6c7d8e9fa11", Subject.SUPPLIER),
                line("d4e5f607-1829-53a4-b5c6-c7d8e9fa0b12", Subject.TRANSPORT));
    }

    private static DecisionLine line(String id, Subject subject) {
        return new DecisionLine(UUID.fromString(id), subject, Outcome.GRANTED);
    }
}
