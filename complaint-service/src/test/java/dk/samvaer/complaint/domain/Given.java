package dk.samvaer.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Delivery;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What has happened before: the state that a list of events amounts to. */
public final class Given {
    public static final UUID CASE = UUID.fromString("0b5b3f6e-6a51-4f0e-9a55-0d3f0c6f2b11");
    public static final UUID COMPLAINT = UUID.fromString("9a3c1d52-7e0b-4c55-8d67-5b0e4f1a2c41");
    public static final UUID OTHER_COMPLAINT = UUID.fromString("6b7c8d9e-0f1a-4b2c-9d3e-4f5a6b7c8d12");
    public static final UUID DECISION = UUID.fromString("3d2f9c70-51aa-4b7e-9b0d-7a6c8e5f4d51");
    public static final UUID CITIZEN = UUID.fromString("a4f2d2f8-15d3-4b59-8f0e-6f9c1c6a7b01");
    public static final UUID TRANSPORT_LINE = UUID.fromString("c1d5c1f4-8b44-5d5e-9f6a-2a1f6c7d8e31");
    public static final Actor OFFICER = new Actor("karla", Role.COMPLAINT_OFFICER);
    public static final ProcedureRules RULES =
            new ProcedureRules(LocalDate.of(1998, 7, 1), 4, 7, 4, true, 7, 7, 26, 20);
    static final UUID FORWARDING = UUID.fromString("1e0d2c3b-4a59-4687-9a6b-5c4d3e2f1a01");
    static final UUID PACKAGE = UUID.fromString("2f1e3d4c-5b6a-4798-8b7c-6d5e4f3a2b12");
    static final UUID EXTENT_LINE = UUID.fromString("7c1f0b2a-3f52-4a55-b0f5-1f6f5b8f7a61");
    static final LocalDate NOV_30 = LocalDate.of(2026, 11, 30);
    static final LocalDate DEC_10 = LocalDate.of(2026, 12, 10);
    static final LocalDate DEC_18 = LocalDate.of(2026, 12, 18);
    static final LocalDate DEC_21 = LocalDate.of(2026, 12, 21);
    static final LocalDate DEC_28 = LocalDate.of(2026, 12, 28);
    static final Confidential TEXT = Confidential.of("To dage om ugen er for lidt.");
    static final LetterText LETTER = new LetterText(Confidential.of("Vi har modtaget din klage"), List.of());
    static final Confidential BLANK = Confidential.of(" ");

    private Given() {}

    public static Complaint complaint(ComplaintEvent... events) {
        return after(after(Complaint.begin(registered()), found()), events);
    }

    public static Complaint after(Complaint before, ComplaintEvent... events) {
        var state = before;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    static Complaint complaint(List<ComplaintEvent> events) {
        var rest = events.subList(1, events.size());
        return after(Complaint.begin(events.getFirst()), rest.toArray(ComplaintEvent[]::new));
    }

    public static ComplaintEvent registered() {
        return new ComplaintEvent.Registered(COMPLAINT, CASE, CITIZEN, received(NOV_30, TRANSPORT_LINE), null, RULES);
    }

    public static ComplaintEvent found() {
        return new ComplaintEvent.DecisionFound(
                DECISION, List.of(new ComplainedLine(TRANSPORT_LINE, NOV_30, Timeliness.TIMELY)), Timeliness.TIMELY);
    }

    /** Another complaint about another decision. */
    public static ComplaintEvent registered(UUID id, UUID caseId, UUID decisionId) {
        var received =
                new Received(decisionId, List.of(), NOV_30, Channel.ORAL, ComplainantRole.CITIZEN, null, TEXT, null);
        return new ComplaintEvent.Registered(id, caseId, CITIZEN, received, null, RULES);
    }

    public static ComplaintEvent found(UUID decisionId) {
        return new ComplaintEvent.DecisionFound(decisionId, List.of(), Timeliness.TIMELY);
    }

    public static ComplaintEvent decided(ReviewOutcome outcome) {
        return new ComplaintEvent.ReviewDecided(outcome, DEC_18, List.of());
    }

    public static ComplaintEvent requested() {
        return new ComplaintEvent.ForwardingRequested(forwarding());
    }

    public static ComplaintEvent forwarded() {
        return new ComplaintEvent.Forwarded(new BoardReceipt("AST-000001", noon(DEC_21)));
    }

    public static Forwarding forwarding() {
        return new Forwarding(FORWARDING, PACKAGE, "0".repeat(64), List.of(), noon(DEC_21), OFFICER, null, null, null);
    }

    public static Supplement supplement(UUID... lines) {
        return new Supplement(DEC_10, Channel.PHONE, List.of(lines), TEXT, null, OFFICER);
    }

    public static ComplainedLine further() {
        return new ComplainedLine(EXTENT_LINE, DEC_10, Timeliness.LATE);
    }

    /** A moment of that day. */
    public static Instant noon(LocalDate day) {
        return DanishTime.startOf(day).plus(12, ChronoUnit.HOURS);
    }

    /** The letters that are due, written on that day. */
    public static Complaint written(Complaint before, LocalDate on) {
        return after(
                before,
                before.corresponding(noon(on))
                        .write(anna(), decision(null, null), kind -> LETTER)
                        .toArray(ComplaintEvent[]::new));
    }

    /** Of a letter to Anna, by Digital Post. */
    public static Addressee anna() {
        var unit =
                new Addressee.Sender("Visitation", "Næstved Kommune", List.of("Prøvegade 1"), "00 00 00 00", List.of());
        var name = Confidential.of("Anna Eksempel");
        return new Addressee("2026-QTG7R-AT6K5", Delivery.DIGITAL_POST, name, null, false, List.of(), unit);
    }

    static Received received(LocalDate on, UUID... lines) {
        return new Received(DECISION, List.of(lines), on, Channel.ORAL, ComplainantRole.CITIZEN, null, null, null);
    }

    static KnownDecision decision(DecisionLine... lines) {
        return KnownDecision.begin(new KnownDecisionEvent.Issued(
                DECISION, CASE, CITIZEN, List.of(lines), LocalDate.of(2026, 11, 2), null));
    }

    public static KnownDecision decision(@Nullable LocalDate receivedOn, @Nullable LocalDate deadline) {
        var issued = decision(
                new DecisionLine(EXTENT_LINE, "EXTENT", "GRANTED"),
                new DecisionLine(TRANSPORT_LINE, "TRANSPORT", "REFUSED"));
        return receivedOn == null ? issued : issued.apply(new KnownDecisionEvent.Notified(receivedOn, deadline));
    }

    static void refused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
