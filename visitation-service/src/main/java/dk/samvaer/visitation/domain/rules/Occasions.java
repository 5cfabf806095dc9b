package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import java.util.Objects;
import java.util.Optional;

/** Says why a decision was made after a reassessment, and which complaints it answers. */
// R53, CP-09, CP-10, CP-12
final class Occasions {
    private Occasions() {}

    /** A complaint that was maintained or withdrawn is not answered by a decision, so it is no longer the occasion of one. */
    static Occasion of(Reassessment reassessment, Draft draft, boolean pensionAge) {
        var answered = reassessment.causes().stream()
                .flatMap(it -> answered(it, draft).stream())
                .toList();
        var trigger = reassessment.causes().stream()
                .filter(it -> answered(it, draft).isPresent())
                .map(Cause::trigger)
                .findFirst()
                .orElseGet(() -> otherTrigger(reassessment));
        return new Occasion(trigger, pensionAge, answered);
    }

    private static Trigger otherTrigger(Reassessment reassessment) {
        return reassessment.causes().stream()
                .map(Cause::trigger)
                .filter(it -> it != Trigger.COMPLAINT)
                .findFirst()
                .orElseGet(reassessment::trigger);
    }

    /** What the board demands is decided afterwards where complaints are under review. */
    private static Optional<AnsweredComplaint> answered(Cause cause, Draft draft) {
        boolean afterwards = cause.trigger() == Trigger.APPEAL_REMITTED
                && !ReviewLimit.underReview(draft).isEmpty();
        if (afterwards || cause.trigger() != Trigger.COMPLAINT && cause.trigger() != Trigger.APPEAL_REMITTED) {
            return Optional.empty();
        }
        var decisions = draft.theCase().decisions();
        var complaint = decisions.complaint(cause.id());
        var about = Objects.requireNonNull(decisions.complainedOf(cause.id()).issue());
        return outcome(cause.trigger(), complaint)
                .map(it -> new AnsweredComplaint(complaint.receivedOn(), about.issuedOn(), it));
    }

    private static Optional<ComplaintOutcome> outcome(Trigger trigger, Complaint complaint) {
        return trigger == Trigger.COMPLAINT ? reviewed(complaint) : decided(complaint);
    }

    private static Optional<ComplaintOutcome> reviewed(Complaint complaint) {
        if (!complaint.underReview() || complaint.review() == null) {
            return Optional.empty();
        }
        return switch (complaint.review()) {
            case UPHELD -> Optional.of(ComplaintOutcome.UPHELD);
            case PARTLY_UPHELD -> Optional.of(ComplaintOutcome.PARTLY_UPHELD);
            case MAINTAINED -> Optional.empty();
        };
    }

    private static Optional<ComplaintOutcome> decided(Complaint complaint) {
        if (complaint.appeal() == null) {
            return Optional.empty();
        }
        return switch (complaint.appeal()) {
            case CHANGED -> Optional.of(ComplaintOutcome.CHANGED_BY_BOARD);
            case ANNULLED -> Optional.of(ComplaintOutcome.ANNULLED_BY_BOARD);
            case REMITTED -> Optional.of(ComplaintOutcome.REMITTED_BY_BOARD);
            case AFFIRMED, DISMISSED, REFERRED, LAPSED -> Optional.empty();
        };
    }
}
