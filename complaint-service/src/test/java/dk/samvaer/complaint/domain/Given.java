package dk.samvaer.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What has happened before: the state that a list of events amounts to. */
public final class Given {
    public static final UUID CASE = UUID.fromString("0b5b3f6e-6a51-4f0e-9a55-0d3f0c6f2b11");
    public static final UUID COMPLAINT = UUID.fromString("9a3c1d52-7e0b-4c55-8d67-5b0e4f1a2c41");
    public static final UUID DECISION = UUID.fromString("3d2f9c70-51aa-4b7e-9b0d-7a6c8e5f4d51");
    public static final UUID CITIZEN = UUID.fromString("a4f2d2f8-15d3-4b59-8f0e-6f9c1c6a7b01");
    public static final UUID TRANSPORT_LINE = UUID.fromString("c1d5c1f4-8b44-5d5e-9f6a-2a1f6c7d8e31");
    public static final Actor OFFICER = new Actor("karla", Role.COMPLAINT_OFFICER);
    static final UUID EXTENT_LINE = UUID.fromString("7c1f0b2a-3f52-4a55-b0f5-1f6f5b8f7a61");
    static final LocalDate NOV_30 = LocalDate.of(2026, 11, 30);
    static final LocalDate DEC_28 = LocalDate.of(2026, 12, 28);
    static final Confidential TEXT = Confidential.of("To dage om ugen er for lidt.");
    static final Confidential BLANK = Confidential.of(" ");

    private Given() {}

    public static Complaint complaint(ComplaintEvent... events) {
        var state = Complaint.begin(registered());
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    public static ComplaintEvent registered() {
        return new ComplaintEvent.Registered(
                COMPLAINT,
                CASE,
                CITIZEN,
                received(NOV_30, TRANSPORT_LINE),
                List.of(TRANSPORT_LINE),
                Timeliness.TIMELY,
                DEC_28);
    }

    public static ComplaintEvent decided(ReviewOutcome outcome) {
        return new ComplaintEvent.ReviewDecided(outcome);
    }

    public static ComplaintEvent forwarded() {
        return new ComplaintEvent.Forwarded(forwarding(TEXT, TEXT));
    }

    static Forwarding forwarding(Confidential reasons, Confidential reviewReasons) {
        return new Forwarding(reasons, reviewReasons, LocalDate.of(2026, 12, 21), OFFICER, "AST-000001");
    }

    static Received received(LocalDate on, UUID... lines) {
        return new Received(DECISION, List.of(lines), on, Channel.ORAL, ComplainantRole.CITIZEN, null, null);
    }

    static KnownDecision decision(DecisionLine... lines) {
        return KnownDecision.begin(
                new KnownDecisionEvent.Issued(DECISION, CASE, CITIZEN, List.of(lines), LocalDate.of(2026, 11, 2)));
    }

    static KnownDecision decision(@Nullable LocalDate receivedOn, @Nullable LocalDate deadline) {
        var issued = decision(
                new DecisionLine(EXTENT_LINE, "EXTENT", "GRANTED"),
                new DecisionLine(TRANSPORT_LINE, "TRANSPORT", "REFUSED"));
        return receivedOn == null ? issued : issued.apply(new KnownDecisionEvent.Notified(receivedOn, deadline));
    }

    static final ReviewPeriod REVIEW = new ReviewPeriod(LocalDate.of(1998, 7, 1), 4);

    static void refused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
