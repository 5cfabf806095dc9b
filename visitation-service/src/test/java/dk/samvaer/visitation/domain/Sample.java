package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.acts.Wishing;
import dk.samvaer.visitation.domain.assessment.Background;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Aim;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.Judgement;
import dk.samvaer.visitation.domain.assessment.Findings.OpenAccess;
import dk.samvaer.visitation.domain.assessment.Findings.OtherMeasure;
import dk.samvaer.visitation.domain.assessment.Findings.Participant;
import dk.samvaer.visitation.domain.assessment.Findings.Participation;
import dk.samvaer.visitation.domain.assessment.Findings.Section;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.assessment.ThemeNote;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import dk.samvaer.visitation.domain.vum.Informant;
import dk.samvaer.visitation.domain.vum.Severity;
import dk.samvaer.visitation.domain.vum.SupportNeed;
import dk.samvaer.visitation.domain.vum.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One invented citizen's case, in pieces. */
public final class Sample {
    public static final UUID CASE = UUID.fromString("3f6c1a52-7c1e-5b0e-9a55-0d8f6b1c2e01");
    public static final UUID CITIZEN = UUID.fromString("9a1d7c44-12b3-4f0a-8f43-5f1f0a6f7b02");
    public static final UUID PLAN = UUID.fromString("11111111-0000-4000-8000-000000000001");
    public static final UUID TRANSPORT = UUID.fromString("11111111-0000-4000-8000-000000000002");
    public static final UUID TRANSPORT_LINE = UUID.fromString("11111111-0000-4000-8000-000000000003");
    public static final UUID PLACEMENT = UUID.fromString("11111111-0000-4000-8000-000000000004");
    public static final UUID REPORT = UUID.fromString("11111111-0000-4000-8000-000000000005");
    public static final UUID COMPLAINT = UUID.fromString("11111111-0000-4000-8000-000000000006");
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate START = LocalDate.of(2026, 12, 1);
    public static final LocalDate BORN = LocalDate.of(1988, 4, 17);
    public static final Recommendation.Reasons REASONS = new Recommendation.Reasons(
            Confidential.of("SEL § 104"),
            Confidential.of("The need is considerable."),
            Confidential.of("See the assessment."));
    public static final Actor LEADER = new Actor("leader-1", Role.LEADER);
    public static final Actor VISITATOR = new Actor("visitator-1", Role.VISITATOR);

    private Sample() {}

    public static Dispatch sent(Delivery delivery) {
        return new Dispatch(delivery, text("Anna Eksempel"), text("Eksempelvej 1"), false, List.of());
    }

    public static Confidential text(String text) {
        return Confidential.of(text);
    }

    public static Enquiry enquiry() {
        return new Enquiry(Enquiry.Source.CITIZEN, Channel.ORAL, TODAY, text("I would like to meet others."));
    }

    public static Notice notice() {
        return new Notice(TODAY, Delivery.DIGITAL_POST, EnumSet.allOf(Notice.Part.class));
    }

    public static List<CaseEvent> opened() {
        return Case.open(CASE, CITIZEN, enquiry(), Period.ofWeeks(6), NOW);
    }

    public static Given newCase() {
        return Given.events(opened());
    }

    public static Given factFinding() {
        return newCase().and(new IntakeEvent.NoticeSent(notice()));
    }

    public static Given appraised(Findings findings) {
        return factFinding()
                .when(it -> new Assessing(it, NOW).draft(findings, SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    /** Asked for, assessed, planned and with transport granted: nothing is missing. */
    public static Given ready(Findings findings) {
        return wishing(appraised(findings), anOffer())
                .and(
                        new ExternalFact.PlanOffered(PLAN, TODAY),
                        new ExternalFact.TransportRequested(TRANSPORT, TRANSPORT_LINE),
                        new ExternalFact.TransportGranted(TRANSPORT, TRANSPORT_LINE, "TAXI", null),
                        new ExternalFact.PlanAdopted(PLAN, 1, "TAXI", null));
    }

    /** The citizen has said so today. */
    public static Given wishing(Given given, Wish.Asked asked) {
        var said = new Wish.Statement(Wish.Speaker.CITIZEN, null, TODAY, Channel.ORAL, text("That is what I want."));
        return given.when(it -> new Wishing(it, NOW).record(said, asked)).given();
    }

    /** The citizen asks for an offer, and leaves the rest to the municipality. */
    public static Wish.Asked anOffer() {
        return new Wish.Asked(Wish.Subject.OFFER, null, null, null, null);
    }

    public static Wish.Asked days(int daysPerWeek) {
        return new Wish.Asked(Wish.Subject.CHANGE, daysPerWeek, null, null, null);
    }

    /** The citizen asks that this is the last day. */
    public static Wish.Asked anEnd(LocalDate lastDay) {
        return new Wish.Asked(Wish.Subject.TERMINATION, null, null, null, lastDay);
    }

    /** The citizen has asked for what {@link #recommendation(DecisionKind, String)} gives. */
    public static Given wishing(Given given, DecisionKind kind) {
        return wishing(given, kind == DecisionKind.CHANGE ? days(4) : anEnd(START));
    }

    public static Given ready() {
        return ready(findings(FunctionalLevel.L3));
    }

    public static Given drafted(Findings findings, Recommendation recommendation) {
        return ready(findings)
                .when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
    }

    /** The citizen has a grant by a decision that was issued today. */
    public static Given decided() {
        return issue(drafted(findings(FunctionalLevel.L3), grant()));
    }

    public static Given issue(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return issuing(found(drafted, id)).given();
    }

    public static Given.Then issuing(Given ready) {
        var id = ready.asCase().decisions().all().getLast().id();
        return ready.when(it -> new Deciding(it, NOW)
                .issue(id, sent(Delivery.DIGITAL_POST), BORN, SampleAuthority.AUTHORITY, VISITATOR));
    }

    public static DecisionRationale rationale(Given issued) {
        return Objects.requireNonNull(
                        issued.asCase().decisions().all().getLast().issue())
                .rationale();
    }

    /** Found ready by the visitator. */
    public static Given found(Given drafted, UUID decisionId) {
        return drafted.when(it -> new Deciding(it, NOW).ready(decisionId, BORN, VISITATOR))
                .given();
    }

    public static Given active() {
        return decided()
                .when(it -> it.deadlinePassed(it.deadlines().getFirst(), NOW))
                .given()
                .and(new ExternalFact.PlacementStarted(PLACEMENT, START, START.plusDays(13)));
    }

    /** The citizen is elsewhere from that day on, for so many days. */
    public static Suspension away(LocalDate from, int days) {
        return new Suspension(
                from, from.plusDays(days - 1), Suspension.Ground.STAY_ELSEWHERE, text("Stays at a clinic."));
    }

    public static Cause cause(UUID id, Trigger trigger) {
        return Cause.of(id, trigger, TODAY.plusWeeks(6));
    }

    public static Given reassessing() {
        return active().when(it -> new Reassessing(it, NOW).report(cause(REPORT, Trigger.SUPPLIER_NEED_CHANGE)))
                .given();
    }

    public static UUID firstDecision(Case it) {
        return it.decisions().all().getFirst().id();
    }

    public static UUID openReassessment(Case it) {
        return it.reassessments().current().orElseThrow().id();
    }

    public static DecisionEvent.Complained complaintAbout(UUID decisionId) {
        return new DecisionEvent.Complained(decisionId, COMPLAINT, List.of(), TODAY, TODAY.plusWeeks(4));
    }

    public static Recommendation grant() {
        return recommendation(DecisionKind.GRANT, null);
    }

    public static Recommendation recommendation(DecisionKind kind, @Nullable String exceptionReason) {
        var why = exceptionReason == null ? null : text(exceptionReason);
        var justification = new Justification(why, text("Agreed by phone."), List.of(), List.of());
        return recommendation(kind, kind == DecisionKind.CHANGE ? 4 : 3, REASONS, justification);
    }

    public static Recommendation recommendation(
            DecisionKind kind, int days, Recommendation.@Nullable Reasons reasons, Justification justification) {
        return new Recommendation(kind, START, days, "nsv", null, reasons, justification, null);
    }

    public static Findings findings(FunctionalLevel level) {
        return findings(Set.of(Ground.PSYCHOLOGICAL), new OpenAccess(true, false, null), judged(level, null));
    }

    public static Findings findings(Set<Ground> grounds, @Nullable OpenAccess openAccess, Judgement judgement) {
        return new Findings(
                "2.0",
                Background.NONE,
                grounds,
                List.of(note(Theme.RELATIONS, Severity.SEVERE)),
                List.of(new Participant(Participation.CITIZEN, text("Anna Eksempel"))),
                text("Took part in two talks."),
                openAccess,
                Set.of(Aim.DEVELOP),
                judgement,
                SupportNeed.HIGH,
                List.of(new OtherMeasure(Section.SEL_85, "csn")));
    }

    public static ThemeNote note(Theme theme, @Nullable Severity severity) {
        return new ThemeNote(theme, severity, Set.of(Informant.CITIZEN), text("Meets nobody outside the home."));
    }

    public static Judgement judged(FunctionalLevel level, @Nullable Integer percent) {
        return new Judgement(level, percent, text("Needs extensive support to take part."));
    }
}
