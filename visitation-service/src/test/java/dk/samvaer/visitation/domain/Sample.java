package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Findings.Aim;
import dk.samvaer.visitation.domain.Findings.Ground;
import dk.samvaer.visitation.domain.Findings.Judgement;
import dk.samvaer.visitation.domain.Findings.OpenAccess;
import dk.samvaer.visitation.domain.Findings.OtherMeasure;
import dk.samvaer.visitation.domain.Findings.Participant;
import dk.samvaer.visitation.domain.Findings.Participation;
import dk.samvaer.visitation.domain.Findings.Section;
import dk.samvaer.visitation.domain.Reassessment.Cause;
import dk.samvaer.visitation.domain.Reassessment.Trigger;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.reference.AssessmentMethod;
import dk.samvaer.visitation.domain.reference.AssessmentMethods;
import dk.samvaer.visitation.domain.reference.CodeName;
import dk.samvaer.visitation.domain.reference.CodeNames;
import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.reference.FunctionalLevel;
import dk.samvaer.visitation.domain.reference.Informant;
import dk.samvaer.visitation.domain.reference.LegalReference;
import dk.samvaer.visitation.domain.reference.LegalReferences;
import dk.samvaer.visitation.domain.reference.PensionAges;
import dk.samvaer.visitation.domain.reference.PostalDays;
import dk.samvaer.visitation.domain.reference.Severity;
import dk.samvaer.visitation.domain.reference.SupportNeed;
import dk.samvaer.visitation.domain.reference.Theme;
import dk.samvaer.visitation.domain.reference.Unit;
import dk.samvaer.visitation.domain.reference.Units;
import dk.samvaer.visitation.domain.reference.VumVersion;
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
    static final UUID PLAN = UUID.fromString("11111111-0000-4000-8000-000000000001");
    static final UUID TRANSPORT = UUID.fromString("11111111-0000-4000-8000-000000000002");
    static final UUID TRANSPORT_LINE = UUID.fromString("11111111-0000-4000-8000-000000000003");
    static final UUID PLACEMENT = UUID.fromString("11111111-0000-4000-8000-000000000004");
    static final UUID REPORT = UUID.fromString("11111111-0000-4000-8000-000000000005");
    static final UUID COMPLAINT = UUID.fromString("11111111-0000-4000-8000-000000000006");
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate START = LocalDate.of(2026, 12, 1);
    static final LocalDate BORN = LocalDate.of(1988, 4, 17);
    static final Recommendation.Reasons REASONS = new Recommendation.Reasons(
            Confidential.of("SEL § 104"),
            Confidential.of("The need is considerable."),
            Confidential.of("See the assessment."));
    static final Actor LEADER = new Actor("leader-1", Role.LEADER);
    static final Actor VISITATOR = new Actor("visitator-1", Role.VISITATOR);
    static final ComplaintPeriod PERIOD =
            new ComplaintPeriod(4, List.of(new PostalDays(LocalDate.of(2010, 1, 1), 6)), false);
    static final LegalReferences LAW = new LegalReferences(List.of(
            law("sel-104-2014", "SEL_104", null, LocalDate.of(2024, 1, 21)),
            law("sel-104-2024", "SEL_104", LocalDate.of(2024, 1, 22), null),
            law("sel-105-2024", "SEL_105", LocalDate.of(2024, 1, 22), null),
            law("fvl-25", "FVL_25", null, null)));
    static final PensionAges PENSION_AGES = new PensionAges(
            Period.ofMonths(3),
            Period.ofYears(1),
            List.of(
                    new PensionAges.Row(null, null, Period.ofYears(67)),
                    new PensionAges.Row(LocalDate.of(1971, 1, 1), LocalDate.of(2025, 12, 31), Period.ofYears(70))));
    public static final Unit UNIT = new Unit(
            "Visitation for Handicap og Psykiatri",
            "Næstved Kommune",
            List.of("Prøvegade 1", "4700 Næstved"),
            "visitation@kommune.example",
            "00 00 00 00",
            List.of("Mandag til torsdag kl. 9-15", "Fredag kl. 9-12"),
            null);
    static final CodeNames NAMES = new CodeNames(List.of(
            new CodeName("nsv", "Næstved Sociale Virksomhed", null),
            new CodeName("nsv", "Sociale Tilbud Næstved", LocalDate.of(2027, 1, 1))));
    public static final Authority AUTHORITY = new Authority(new Units(List.of(UNIT)), NAMES, LAW, PERIOD, PENSION_AGES);

    static final AssessmentMethods METHODS = new AssessmentMethods(List.of(
            new AssessmentMethod(VumVersion.V1_0, null, LocalDate.of(2020, 12, 31)),
            new AssessmentMethod(VumVersion.V2_0, LocalDate.of(2021, 1, 1), null)));

    private Sample() {}

    private static LegalReference law(String id, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new LegalReference(id, key, key, null, "What the paragraph says.", from, to, null);
    }

    public static Dispatch sent(Delivery delivery) {
        return new Dispatch(delivery, text("Anna Eksempel"), text("Eksempelvej 1"), false, List.of());
    }

    static Confidential text(String text) {
        return Confidential.of(text);
    }

    static Enquiry enquiry() {
        return new Enquiry(Enquiry.Source.CITIZEN, Channel.ORAL, TODAY, text("I would like to meet others."));
    }

    static Notice notice() {
        return new Notice(TODAY, Delivery.DIGITAL_POST, EnumSet.allOf(Notice.Part.class));
    }

    static List<CaseEvent> opened() {
        return Case.open(CASE, CITIZEN, enquiry(), Period.ofWeeks(6), NOW);
    }

    static Given newCase() {
        return Given.events(opened());
    }

    static Given factFinding() {
        return newCase().and(new IntakeEvent.NoticeSent(notice()));
    }

    static Given appraised(Findings findings) {
        return factFinding()
                .when(it -> new Assessing(it, NOW).draft(findings, METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    /** Assessed, planned and with transport granted: nothing is missing. */
    static Given ready(Findings findings) {
        return appraised(findings)
                .and(
                        new ExternalFact.PlanOffered(PLAN, TODAY),
                        new ExternalFact.TransportRequested(TRANSPORT, TRANSPORT_LINE),
                        new ExternalFact.TransportGranted(TRANSPORT, TRANSPORT_LINE, "TAXI"),
                        new ExternalFact.PlanAdopted(PLAN, 1, "TAXI", null));
    }

    static Given ready() {
        return ready(findings(FunctionalLevel.L3));
    }

    static Given drafted(Findings findings, Recommendation recommendation) {
        return ready(findings)
                .when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
    }

    /** The citizen has a grant by a decision that was issued today. */
    static Given decided() {
        return issue(drafted(findings(FunctionalLevel.L3), grant()));
    }

    static Given issue(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return issuing(found(drafted, id)).given();
    }

    static Given.Then issuing(Given ready) {
        var id = ready.asCase().decisions().all().getLast().id();
        return ready.when(
                it -> new Deciding(it, NOW).issue(id, sent(Delivery.DIGITAL_POST), BORN, AUTHORITY, VISITATOR));
    }

    static DecisionRationale rationale(Given issued) {
        return Objects.requireNonNull(
                        issued.asCase().decisions().all().getLast().issue())
                .rationale();
    }

    /** Found ready by the visitator. */
    static Given found(Given drafted, UUID decisionId) {
        return drafted.when(it -> new Deciding(it, NOW).ready(decisionId, BORN, VISITATOR))
                .given();
    }

    static Given active() {
        return decided()
                .when(it -> it.deadlinePassed(it.deadlines().getFirst(), NOW))
                .given()
                .and(new ExternalFact.PlacementStarted(PLACEMENT, START));
    }

    static Cause cause(UUID id, Trigger trigger) {
        return Cause.of(id, trigger, TODAY.plusWeeks(6));
    }

    static Given reassessing() {
        return active().when(it -> new Reassessing(it, NOW).report(cause(REPORT, Trigger.SUPPLIER_NEED_CHANGE)))
                .given();
    }

    static UUID firstDecision(Case it) {
        return it.decisions().all().getFirst().id();
    }

    static UUID openReassessment(Case it) {
        return it.reassessments().current().orElseThrow().id();
    }

    static DecisionEvent.Complained complaintAbout(UUID decisionId) {
        return new DecisionEvent.Complained(decisionId, COMPLAINT, List.of(), TODAY, TODAY.plusWeeks(4));
    }

    static Recommendation grant() {
        return recommendation(DecisionKind.GRANT, null);
    }

    static Recommendation recommendation(DecisionKind kind, @Nullable String exceptionReason) {
        var why = exceptionReason == null ? null : text(exceptionReason);
        var justification = new Justification(why, text("Agreed by phone."), List.of(), List.of());
        return recommendation(kind, kind == DecisionKind.CHANGE ? 4 : 3, REASONS, justification);
    }

    /** A change or a termination rests on the citizen's wish. */
    static Recommendation recommendation(
            DecisionKind kind, int days, Recommendation.@Nullable Reasons reasons, Justification justification) {
        var basis = kind.changesGrant() ? Recommendation.Basis.CITIZEN_WISH : Recommendation.Basis.ASSESSMENT;
        return new Recommendation(kind, basis, START, days, "nsv", null, reasons, justification, null);
    }

    static Findings findings(FunctionalLevel level) {
        return findings(Set.of(Ground.PSYCHOLOGICAL), new OpenAccess(true, false, null), judged(level, null));
    }

    static Findings findings(Set<Ground> grounds, @Nullable OpenAccess openAccess, Judgement judgement) {
        return new Findings(
                "2.0",
                Findings.Background.NONE,
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

    static ThemeNote note(Theme theme, @Nullable Severity severity) {
        return new ThemeNote(theme, severity, Set.of(Informant.CITIZEN), text("Meets nobody outside the home."));
    }

    static Judgement judged(FunctionalLevel level, @Nullable Integer percent) {
        return new Judgement(level, percent, text("Needs extensive support to take part."));
    }
}
