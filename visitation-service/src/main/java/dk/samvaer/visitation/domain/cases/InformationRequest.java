package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.enquiry.Consent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to somebody who knows something about the citizen: under a consent, or without one where the law allows it and a leader
 * has approved.
 */
// RSL §§ 11 a to 11 c; CO-01, CO-02, R13
public record InformationRequest(
        UUID id,
        Confidential source,
        Question question,
        @Nullable UUID consentId,
        @Nullable WithoutConsent withoutConsent,
        LocalDate requestedOn,
        Actor by,
        Progress progress) {

    private static final Set<Status> OUTSTANDING = EnumSet.of(Status.SENT, Status.WAIVED);
    private static final Set<Status> UNFINISHED = EnumSet.of(Status.AWAITING_APPROVAL, Status.SENT, Status.WAIVED);

    /** What is asked, and by when an answer is asked for. */
    public record Question(@HealthData List<Consent.Category> categories, Confidential text, LocalDate answerBy) {
        private void requireAnswerableFrom(LocalDate day) {
            RuleViolation.unless(!answerBy.isBefore(day), "ANSWER_BY_BEFORE_SENT");
        }
    }

    /** Why it may be asked although nobody has consented. */
    // RSL § 11 c
    public record WithoutConsent(Confidential legalReference, Confidential reason) {}

    public record Answer(LocalDate receivedOn, Confidential text) {}

    /** How far it has come; after a waiver an answer is no longer awaited, but still accepted. */
    public enum Status {
        AWAITING_APPROVAL,
        SENT,
        ANSWERED,
        WAIVED,
        CANCELLED,
        RECALLED
    }

    /**
     * What became of it.
     *
     * @param reason why it was cancelled or is no longer waited for
     */
    public record Progress(
            Status status,
            @Nullable LocalDate sentOn,
            @Nullable Actor approvedBy,
            @Nullable Answer answer,
            @Nullable Confidential reason) {
        static final Progress AWAITING_APPROVAL = new Progress(Status.AWAITING_APPROVAL, null, null, null, null);

        static Progress sent(LocalDate on, @Nullable Actor approvedBy) {
            return new Progress(Status.SENT, on, approvedBy, null, null);
        }

        private Progress answered(Answer given) {
            return new Progress(Status.ANSWERED, sentOn, approvedBy, given, reason);
        }

        private Progress ended(Status how, @Nullable Confidential because) {
            return new Progress(how, sentOn, approvedBy, answer, because);
        }
    }

    public static InformationRequest under(Consent consent, UUID id, Question question, LocalDate sentOn, Actor by) {
        consent.requireCovers(question.categories(), sentOn);
        question.requireAnswerableFrom(sentOn);
        return new InformationRequest(
                id, consent.scope().source(), question, consent.id(), null, sentOn, by, Progress.sent(sentOn, null));
    }

    public static InformationRequest withoutConsent(
            UUID id, Confidential source, Question question, WithoutConsent why, LocalDate today, Actor by) {
        question.requireAnswerableFrom(today);
        return new InformationRequest(id, source, question, null, why, today, by, Progress.AWAITING_APPROVAL);
    }

    public Status status() {
        return progress.status();
    }

    boolean awaited() {
        return status() == Status.SENT;
    }

    /** Whether an answer is still accepted. */
    boolean outstanding() {
        return OUTSTANDING.contains(status());
    }

    public InformationEvent approve(Actor leader, LocalDate today) {
        require(Set.of(Status.AWAITING_APPROVAL));
        RuleViolation.unless(!leader.subject().equals(by.subject()), "APPROVER_IS_AUTHOR");
        return new InformationEvent.Approved(id, leader, today);
    }

    public InformationEvent receive(Answer answer) {
        require(OUTSTANDING);
        boolean afterwards = progress.sentOn() != null && !answer.receivedOn().isBefore(progress.sentOn());
        RuleViolation.unless(afterwards, "RECEIVED_BEFORE_SENT");
        return new InformationEvent.Received(id, answer);
    }

    public InformationEvent cancel(Confidential reason) {
        require(UNFINISHED);
        return new InformationEvent.Cancelled(id, reason);
    }

    /** The case is decided on the information at hand. */
    // RSL § 11 b
    public InformationEvent waive(Confidential reason) {
        require(Set.of(Status.SENT));
        return new InformationEvent.Waived(id, reason);
    }

    InformationRequest after(InformationEvent event) {
        return with(
                switch (event) {
                    case InformationEvent.Requested ignored -> throw new IllegalStateException("requested already");
                    case InformationEvent.Approved e -> Progress.sent(e.on(), e.by());
                    case InformationEvent.Received e -> progress.answered(e.answer());
                    case InformationEvent.Cancelled e -> progress.ended(Status.CANCELLED, e.reason());
                    case InformationEvent.Waived e -> progress.ended(Status.WAIVED, e.reason());
                    case InformationEvent.Recalled ignored -> progress.ended(Status.RECALLED, progress.reason());
                });
    }

    private void require(Set<Status> allowed) {
        RuleViolation.unless(allowed.contains(status()), "INFORMATION_REQUEST_STATE_FORBIDS");
    }

    private InformationRequest with(Progress next) {
        return new InformationRequest(id, source, question, consentId, withoutConsent, requestedOn, by, next);
    }
}
