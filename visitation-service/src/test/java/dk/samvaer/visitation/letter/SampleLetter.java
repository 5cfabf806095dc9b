package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Complaint.Complaints;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.Drafting;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.citizen.Dispatch.Copy;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Before;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Guidance;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import dk.samvaer.visitation.domain.decision.DecisionRationale.WishAnswer;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Recommendation.Reasons;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Terms;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.law.LegalReference;
import dk.samvaer.visitation.domain.register.CodeName;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter about an invented citizen, which each test changes where it matters. */
final class SampleLetter {
    private final DecisionKind kind;
    private List<DecisionLine> lines;
    private @Nullable Integer daysPerWeek = 3;
    private @Nullable String supplierId = "nsv";
    private @Nullable Reasons reasons;
    private @Nullable Hearing hearing;
    private @Nullable String exception;
    private @Nullable WishAnswer wish;
    private @Nullable Occasion occasion;
    private @Nullable Before before;
    private @Nullable Remuneration remuneration;
    private Dispatch sent = sent(Delivery.LETTER);
    private @Nullable TransportLimits limits;
    private @Nullable Copy copy;
    private @Nullable DecisionReceipt receipt;
    private Guidance guidance = new Guidance(4, 6, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 29));

    private SampleLetter(DecisionKind kind, List<DecisionLine> lines) {
        this.kind = kind;
        this.lines = lines;
    }

    static final String CPR = "0101904000";
    static final UUID TRANSPORT = UUID.fromString("11111111-0000-4000-8000-000000000003");
    static final UUID REFUSED_TRANSPORT = UUID.fromString("11111111-0000-4000-8000-000000000004");

    private static final UUID ID = UUID.fromString("11111111-0000-4000-8000-000000000009");
    private static final Actor VISITATOR = new Actor("visitator-1", Role.VISITATOR);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<CodeName> NAMES = List.of(
            new CodeName("nsv", "Næstved Sociale Virksomhed", null),
            new CodeName("csn", "Center for Socialpsykiatri", null),
            new CodeName("TAXI", "Taxa", null),
            new CodeName("INTERNAL_DISABILITY_TRANSPORT", "Kommunens interne handicapkørsel", null));
    private static final List<LegalReference> LAW = RegisteredLaw.of(
            "SEL_104", "SEL_105", "SEL_141", "RSL_66", "RSL_67", "RSL_72", "FVL_19", "FVL_22", "FVL_24", "FVL_25");

    static SampleLetter grant() {
        return of(
                DecisionKind.GRANT,
                line(Subject.ELIGIBILITY, Outcome.GRANTED),
                line(Subject.EXTENT, Outcome.GRANTED),
                line(Subject.SUPPLIER, Outcome.GRANTED),
                new DecisionLine(TRANSPORT, Subject.TRANSPORT, Outcome.GRANTED));
    }

    static SampleLetter partialGrant() {
        return of(
                DecisionKind.PARTIAL_GRANT,
                line(Subject.ELIGIBILITY, Outcome.GRANTED),
                line(Subject.EXTENT, Outcome.PARTLY_GRANTED),
                line(Subject.SUPPLIER, Outcome.GRANTED),
                new DecisionLine(REFUSED_TRANSPORT, Subject.TRANSPORT, Outcome.REFUSED));
    }

    static SampleLetter refusal() {
        return of(DecisionKind.REFUSAL, line(Subject.ELIGIBILITY, Outcome.REFUSED));
    }

    static SampleLetter refusedChange() {
        return of(DecisionKind.REFUSAL, line(Subject.SUPPLIER, Outcome.REFUSED), line(Subject.EXTENT, Outcome.REFUSED))
                .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, "csn", null, null))
                .had(3, "nsv", "TAXI");
    }

    /** From two days to three, with another supplier. */
    static SampleLetter change() {
        return of(DecisionKind.CHANGE, line(Subject.EXTENT, Outcome.CHANGED), line(Subject.SUPPLIER, Outcome.CHANGED))
                .had(2, "csn", "TAXI");
    }

    static SampleLetter changeOf(Subject subject, Outcome outcome) {
        return of(DecisionKind.CHANGE, line(subject, outcome));
    }

    static SampleLetter changeOfTransport(boolean granted) {
        var line = new DecisionLine(
                granted ? TRANSPORT : REFUSED_TRANSPORT,
                Subject.TRANSPORT,
                granted ? Outcome.GRANTED : Outcome.REFUSED);
        return of(DecisionKind.CHANGE, line);
    }

    /** Of transport that was asked for while the offer runs. */
    static SampleLetter refusalOfTransport() {
        return of(DecisionKind.REFUSAL, new DecisionLine(REFUSED_TRANSPORT, Subject.TRANSPORT, Outcome.REFUSED))
                .had(3, "nsv", null)
                .after(Reassessment.Trigger.TRANSPORT);
    }

    static SampleLetter grantWith(Outcome extent, Outcome supplier, boolean transport) {
        boolean partial = extent != Outcome.GRANTED || supplier != Outcome.GRANTED;
        return of(
                partial ? DecisionKind.PARTIAL_GRANT : DecisionKind.GRANT,
                line(Subject.ELIGIBILITY, Outcome.GRANTED),
                line(Subject.EXTENT, extent),
                line(Subject.SUPPLIER, supplier),
                new DecisionLine(
                        transport ? TRANSPORT : REFUSED_TRANSPORT,
                        Subject.TRANSPORT,
                        transport ? Outcome.GRANTED : Outcome.REFUSED));
    }

    static SampleLetter termination() {
        return of(DecisionKind.TERMINATION, line(Subject.ELIGIBILITY, Outcome.TERMINATED))
                .had(3, "nsv", "TAXI");
    }

    private static SampleLetter of(DecisionKind kind, DecisionLine... lines) {
        var reasons = reasons(
                "Afgørelsen er truffet efter serviceloven § 104.",
                "Du har brug for omfattende støtte for at være sammen med andre, og et åbent værested dækker ikke dit"
                        + " behov.",
                "Du møder sjældent nogen uden for dit hjem.\n"
                        + "Du har fortalt, at du gerne vil ud blandt andre på små hold.");
        return new SampleLetter(kind, List.of(lines)).because(reasons);
    }

    static Reasons reasons(String legalRules, String considerations, String facts) {
        return new Reasons(Confidential.of(legalRules), Confidential.of(considerations), Confidential.of(facts));
    }

    private static DecisionLine line(Subject subject, Outcome outcome) {
        return new DecisionLine(UUID.randomUUID(), subject, outcome);
    }

    SampleLetter because(@Nullable Reasons other) {
        reasons = other;
        return this;
    }

    /** How many days a week and by whom. */
    SampleLetter giving(int days, String supplier) {
        daysPerWeek = days;
        supplierId = supplier;
        return this;
    }

    SampleLetter heard(Hearing.Outcome outcome) {
        hearing = hearing(outcome);
        return this;
    }

    SampleLetter exceptionally(String reason) {
        exception = reason;
        return this;
    }

    SampleLetter asked(Wish.Asked other) {
        wish = new WishAnswer(other, false);
        return this;
    }

    /** It gives exactly that. */
    SampleLetter asAsked(Wish.Asked other) {
        wish = new WishAnswer(other, true);
        return this;
    }

    SampleLetter after(Reassessment.Trigger trigger) {
        occasion = new Occasion(trigger, false, List.of());
        return this;
    }

    /** The citizen is past pension age. */
    SampleLetter pastPensionAge() {
        occasion = new Occasion(Reassessment.Trigger.PENSION_AGE, true, List.of());
        return this;
    }

    SampleLetter answering(ComplaintOutcome outcome) {
        var complaint = new AnsweredComplaint(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 10, 19), outcome);
        occasion = new Occasion(Reassessment.Trigger.COMPLAINT, false, List.of(complaint));
        return this;
    }

    SampleLetter had(int days, String supplier, @Nullable String transportMode) {
        return had(days, supplier, transportMode, null);
    }

    SampleLetter had(
            int days, String supplier, @Nullable String transportMode, @Nullable TransportLimits transportLimits) {
        before = new Before(new Terms(LocalDate.of(2025, 2, 3), days, supplier), transportMode, transportLimits);
        return this;
    }

    /** With another outcome of the line on transport. */
    SampleLetter withTransport(Outcome outcome) {
        lines = lines.stream()
                .map(it ->
                        it.subject() == Subject.TRANSPORT ? new DecisionLine(it.lineId(), it.subject(), outcome) : it)
                .toList();
        return this;
    }

    /** The transport that is granted is less than both ways, from home, on all days. */
    SampleLetter limitedTo(TransportLimits less) {
        limits = less;
        return this;
    }

    /** For which the citizen is remunerated from then on. */
    SampleLetter remunerating(Remuneration.ActivityType activity) {
        remuneration = new Remuneration(activity, true, Confidential.of("Sælger det, der laves i værkstedet."));
        return this;
    }

    SampleLetter guiding(Guidance other) {
        guidance = other;
        return this;
    }

    SampleLetter by(Delivery delivery) {
        return sent(sent(delivery));
    }

    private SampleLetter sent(Dispatch other) {
        sent = other;
        guidance = new Guidance(
                guidance.weeks(),
                other.delivery() == Delivery.LETTER ? 6 : null,
                guidance.presumedReceipt(),
                guidance.lastDay());
        return this;
    }

    /** With a copy to Bodil, who is this to the citizen. */
    SampleLetter alsoTo(Mandate.Kind what) {
        var contact = Confidential.of("Opdigtet Allé 2\n4700 Næstved");
        var bodil = new Copy(ID, what, Confidential.of("Bodil Opdigtet"), contact);
        return sent(new Dispatch(sent.delivery(), sent.name(), sent.address(), false, List.of(bodil)));
    }

    /** As Bodil reads it. */
    SampleLetter copied() {
        copy = sent.copies().getFirst();
        return this;
    }

    /** Received, with or without the guidance on how to complain. */
    SampleLetter received(DecisionReceipt.Guidance how) {
        var lastDay = how == DecisionReceipt.Guidance.MISSING ? null : LocalDate.of(2027, 1, 4);
        receipt = new DecisionReceipt(LocalDate.of(2026, 12, 3), DecisionReceipt.Basis.PROVEN, how, lastDay, List.of());
        return this;
    }

    LetterContent content() {
        return composition().content(false);
    }

    Letter letter() {
        return DecisionLetters.of(content());
    }

    Letter draft() {
        return DecisionLetters.of(composition().content(true));
    }

    /** The letter that the municipality stands by this decision, complained about in its last line. */
    Letter maintained(String why) {
        var legal = RegisteredLaw.of("RSL_66", "RSL_72");
        var letter = new Complaint.Letter(TODAY.plusWeeks(5), sent, SampleAuthority.UNIT, legal);
        var complaint = new Complaint(
                ID,
                List.of(lines.getLast().lineId()),
                TODAY.plusWeeks(2),
                TODAY.plusWeeks(6),
                Complaint.Review.MAINTAINED,
                Confidential.of(why),
                letter,
                null,
                null,
                null);
        return DecisionLetters.of(
                MaintainedContent.of("2026-3F6C1A52", composition().decision(), complaint, sent, copy));
    }

    Composition composition() {
        var issue = new Decision.Issue(UUID.randomUUID(), 1, lines, TODAY, sent, VISITATOR, rationale());
        var decision = new Decision(
                ID, DecisionStatus.ISSUED, recommendation(), drafting(), issue, receipt, Complaints.NONE, null);
        return new Composition("2026-3F6C1A52", decision, issue, sent, copy);
    }

    private Recommendation recommendation() {
        boolean offer = kind.leavesOffer();
        var startsOn = kind == DecisionKind.REFUSAL ? null : LocalDate.of(2026, 12, 1);
        return new Recommendation(
                kind,
                startsOn,
                offer ? daysPerWeek : null,
                offer ? supplierId : null,
                null,
                reasons,
                Justification.NONE,
                null,
                remuneration);
    }

    private Drafting drafting() {
        return new Drafting(List.of(VISITATOR), hearing, null, null, null);
    }

    private static Hearing hearing(Hearing.Outcome outcome) {
        return new Hearing(
                TODAY.minusDays(20),
                TODAY.minusDays(6),
                Confidential.of("Hvad sagen viser."),
                null,
                null,
                outcome,
                null);
    }

    private DecisionRationale rationale() {
        return new DecisionRationale(
                DecisionRationale.Proposal.NORMALLY_IN,
                FunctionalLevel.L3,
                Set.of(Findings.Ground.PSYCHOLOGICAL),
                steps(),
                LAW,
                List.of(
                        new DecisionRationale.TransportMode(TRANSPORT, "TAXI", limits),
                        new DecisionRationale.TransportMode(REFUSED_TRANSPORT, null, null)),
                NAMES,
                guidance,
                SampleAuthority.UNIT,
                occasion,
                wish,
                before);
    }

    private List<DecisionRationale.Step> steps() {
        var internal = Confidential.of("Kun til intern brug");
        return List.of(
                new DecisionRationale.Step(
                        "TG-05", "EXCEPTION_REASON_REQUIRED", DecisionRationale.Outcome.EXCEPTION, reason()),
                new DecisionRationale.Step(
                        "TG-06", "LEADER_APPROVAL_REQUIRED", DecisionRationale.Outcome.APPROVED, internal),
                new DecisionRationale.Step(
                        "AP-02", "PLAN_NOT_SETTLED", DecisionRationale.Outcome.OVERRIDDEN, internal));
    }

    private @Nullable Confidential reason() {
        return exception == null ? null : Confidential.of(exception);
    }

    private static Dispatch sent(Delivery delivery) {
        var address = delivery == Delivery.DIGITAL_POST ? null : Confidential.of("Eksempelvej 1\n4700 Næstved");
        return new Dispatch(delivery, Confidential.of("Åse Ærø Eksempel"), address, false, List.of());
    }
}
