package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Complaints;
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
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Recommendation.Reasons;
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
record SampleLetter(
        DecisionKind kind,
        List<DecisionLine> lines,
        @Nullable Reasons reasons,
        @Nullable Hearing hearing,
        @Nullable String exception,
        Wish.@Nullable Asked wish,
        Dispatch sent,
        @Nullable Copy copy,
        @Nullable DecisionReceipt receipt) {
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
            new CodeName("INTERNAL_DISABILITY_TRANSPORT", "Egen handicapkørsel", null));
    private static final List<LegalReference> LAW = List.of(
            law("SEL_104", "Serviceloven § 104", "lovbekendtgørelse nr. 67 af 22. januar 2024"),
            law("FVL_24", "Forvaltningsloven § 24", null));

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
                .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, "csn", null, null));
    }

    static SampleLetter change() {
        return of(DecisionKind.CHANGE, line(Subject.EXTENT, Outcome.CHANGED), line(Subject.SUPPLIER, Outcome.CHANGED));
    }

    static SampleLetter termination() {
        return of(DecisionKind.TERMINATION, line(Subject.ELIGIBILITY, Outcome.TERMINATED));
    }

    private static SampleLetter of(DecisionKind kind, DecisionLine... lines) {
        var reasons = reasons(
                "Afgørelsen er truffet efter serviceloven § 104.",
                "Du har brug for omfattende støtte for at være sammen med andre, og et åbent værested dækker ikke dit"
                        + " behov.",
                "Du møder sjældent nogen uden for dit hjem.\n"
                        + "Du har fortalt, at du gerne vil ud blandt andre på små hold.");
        return new SampleLetter(kind, List.of(lines), reasons, null, null, null, sent(Delivery.LETTER), null, null);
    }

    static Reasons reasons(String legalRules, String considerations, String facts) {
        return new Reasons(Confidential.of(legalRules), Confidential.of(considerations), Confidential.of(facts));
    }

    private static LegalReference law(String key, String title, @Nullable String act) {
        return new LegalReference(key, key, title, act, "Hvad paragraffen siger i korthed.", null, null, null);
    }

    private static DecisionLine line(Subject subject, Outcome outcome) {
        return new DecisionLine(UUID.randomUUID(), subject, outcome);
    }

    SampleLetter because(@Nullable Reasons other) {
        return new SampleLetter(kind, lines, other, hearing, exception, wish, sent, copy, receipt);
    }

    SampleLetter heard(Hearing.Outcome outcome) {
        return new SampleLetter(kind, lines, reasons, hearing(outcome), exception, wish, sent, copy, receipt);
    }

    SampleLetter exceptionally(String reason) {
        return new SampleLetter(kind, lines, reasons, hearing, reason, wish, sent, copy, receipt);
    }

    SampleLetter asked(Wish.Asked other) {
        return new SampleLetter(kind, lines, reasons, hearing, exception, other, sent, copy, receipt);
    }

    SampleLetter by(Delivery delivery) {
        return sent(sent(delivery));
    }

    private SampleLetter sent(Dispatch other) {
        return new SampleLetter(kind, lines, reasons, hearing, exception, wish, other, copy, receipt);
    }

    /** With a copy to Bodil, who is this to the citizen. */
    SampleLetter alsoTo(Mandate.Kind what) {
        var contact = Confidential.of("Opdigtet Allé 2\n4700 Næstved");
        var bodil = new Copy(ID, what, Confidential.of("Bodil Opdigtet"), contact);
        return sent(new Dispatch(sent.delivery(), sent.name(), sent.address(), false, List.of(bodil)));
    }

    /** As Bodil reads it. */
    SampleLetter copied() {
        var first = sent.copies().getFirst();
        return new SampleLetter(kind, lines, reasons, hearing, exception, wish, sent, first, receipt);
    }

    /** Received, with or without the guidance on how to complain. */
    SampleLetter received(DecisionReceipt.Guidance guidance) {
        var lastDay = guidance == DecisionReceipt.Guidance.MISSING ? null : LocalDate.of(2027, 1, 4);
        var known = new DecisionReceipt(
                LocalDate.of(2026, 12, 3), DecisionReceipt.Basis.PROVEN, guidance, lastDay, List.of());
        return new SampleLetter(kind, lines, reasons, hearing, exception, wish, sent, copy, known);
    }

    LetterContent content() {
        return composition().content(false);
    }

    Letter letter() {
        return Letter.of(content());
    }

    Letter draft() {
        return Letter.of(composition().content(true));
    }

    private Composition composition() {
        var issue = new Decision.Issue(UUID.randomUUID(), 1, lines, TODAY, sent, VISITATOR, rationale());
        var decision = new Decision(
                ID, DecisionStatus.ISSUED, recommendation(), drafting(), issue, receipt, Complaints.NONE, null);
        return new Composition("2026-3F6C1A52", decision, issue, sent, copy);
    }

    private Recommendation recommendation() {
        boolean refusal = kind == DecisionKind.REFUSAL;
        var startsOn = refusal ? null : LocalDate.of(2026, 12, 1);
        return new Recommendation(
                kind, startsOn, refusal ? null : 3, refusal ? null : "nsv", null, reasons, Justification.NONE, null);
    }

    private Drafting drafting() {
        return new Drafting(List.of(VISITATOR), hearing, null, null);
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
                        new DecisionRationale.TransportMode(TRANSPORT, "TAXI"),
                        new DecisionRationale.TransportMode(REFUSED_TRANSPORT, null)),
                NAMES,
                guidance(),
                SampleAuthority.UNIT,
                null,
                wish == null ? null : new DecisionRationale.WishAnswer(wish, false));
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

    private DecisionRationale.Guidance guidance() {
        var postalDays = sent.delivery() == Delivery.LETTER ? 6 : null;
        return new DecisionRationale.Guidance(4, postalDays, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 29));
    }

    private static Dispatch sent(Delivery delivery) {
        var address = delivery == Delivery.DIGITAL_POST ? null : Confidential.of("Eksempelvej 1\n4700 Næstved");
        return new Dispatch(delivery, Confidential.of("Åse Ærø Eksempel"), address, false, List.of());
    }
}
