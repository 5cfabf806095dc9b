package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.decision.Approval;
import dk.samvaer.visitation.domain.decision.DecisionBasis;
import dk.samvaer.visitation.domain.decision.Hearing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a decision came about before it was issued.
 *
 * @param authors who drafted it and everyone who revised it
 * @param decisionBasis null until it is ready
 * @param readiedBy who declared it ready; null where an approval made it ready, and where that was done before it was kept
 */
// PH-01, TG-06, TG-07; rules of the domain § 11
public record Drafting(
        List<Actor> authors,
        @Nullable Hearing hearing,
        @Nullable Approval approval,
        @Nullable DecisionBasis decisionBasis,
        @Nullable Actor readiedBy) {

    static Drafting begin(Actor author) {
        return new Drafting(List.of(author), null, null, null, null);
    }

    /** Refuses approval by somebody who wrote the draft. */
    // Rules of the domain § 10
    public void requireOther(Actor leader) {
        boolean own = Stream.concat(
                        authors.stream(), Stream.ofNullable(approval).map(Approval::requestedBy))
                .anyMatch(it -> it.subject().equals(leader.subject()));
        RuleViolation.unless(!own, "APPROVER_IS_AUTHOR");
    }

    LocalDate answerBy() {
        return Objects.requireNonNull(hearing).answerBy();
    }

    boolean hearingExpired() {
        return hearing != null && hearing.outcome() == Hearing.Outcome.EXPIRED;
    }

    public boolean approved() {
        return approval != null && approval.outcome() == Approval.Outcome.APPROVED;
    }

    Drafting apply(DecisionEvent.Prepared event) {
        return switch (event) {
            case DecisionEvent.Revised e -> revised(e.by());
            case DecisionEvent.Discarded ignored -> this;
            case DecisionEvent.HearingSent e -> with(e.hearing());
            case DecisionEvent.HearingAnswered e ->
                answered(Objects.requireNonNull(hearing).answered(e.answer()));
            case DecisionEvent.HearingExpired ignored ->
                with(Objects.requireNonNull(hearing).expired());
            case DecisionEvent.ApprovalRequested e -> with(Approval.requested(e.by()));
            case DecisionEvent.Approved e ->
                settled(Approval.Outcome.APPROVED, e.by(), e.reason()).on(e.decisionBasis(), null);
            case DecisionEvent.ApprovalRefused e -> settled(Approval.Outcome.REJECTED, e.by(), e.reason());
            case DecisionEvent.Readied e -> on(e.decisionBasis(), e.by());
        };
    }

    /** A late answer is taken in: approval and readiness are gone, since they were without it. */
    private Drafting answered(Hearing late) {
        return new Drafting(authors, late, null, null, null);
    }

    /** After a revision approval and readiness are gone; the hearing stays, for what it was about. */
    private Drafting revised(Actor by) {
        var all = Stream.concat(authors.stream(), Stream.of(by)).distinct().toList();
        return new Drafting(all, hearing, null, null, null);
    }

    private Drafting with(Hearing changed) {
        return new Drafting(authors, changed, approval, decisionBasis, readiedBy);
    }

    private Drafting with(Approval changed) {
        return new Drafting(authors, hearing, changed, decisionBasis, readiedBy);
    }

    private Drafting settled(Approval.Outcome how, Actor leader, @Nullable Confidential why) {
        return with(Objects.requireNonNull(approval).settled(how, leader, why));
    }

    private Drafting on(DecisionBasis ready, @Nullable Actor by) {
        return new Drafting(authors, hearing, approval, ready, by);
    }
}
