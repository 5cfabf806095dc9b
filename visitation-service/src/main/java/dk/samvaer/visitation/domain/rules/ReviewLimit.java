package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a decision must be while complaints are under review: it comes after the review, gives what was complained about where the review
 * upheld it, never worsens the citizen's position, and is made by people who may review. What other causes demand becomes a decision of its
 * own afterwards.
 */
// CP-08, CP-09, CP-10, R53
final class ReviewLimit {
    private ReviewLimit() {}

    static List<Step> steps(Draft draft) {
        var complaints = underReview(draft);
        if (complaints.isEmpty()) {
            return List.of();
        }
        boolean reviewed = complaints.stream().noneMatch(Complaint::waitsForReview);
        boolean redressed = complaints.stream().allMatch(it -> redresses(draft, it));
        var reviewers = draft.choices().reviewers(draft.today());
        return List.of(
                Step.of("CP-08", Reviewers.CODE, complaints.stream().allMatch(it -> reviewers.allow(draft, it))),
                Step.of("CP-09", "COMPLAINT_REVIEW_MISSING", reviewed),
                Step.of("CP-10", "REVIEW_MUST_NOT_WORSEN", !worsens(draft)),
                Step.of("CP-09", "COMPLAINT_NOT_REDRESSED", redressed));
    }

    /** Complaints that are not reviewed yet, or were upheld and not yet answered by a decision. */
    static List<Complaint> underReview(Draft draft) {
        return underReview(draft.theCase()).toList();
    }

    static Stream<Complaint> underReview(Case theCase) {
        return theCase.reassessments().current().stream()
                .flatMap(Reassessment::complaints)
                .map(theCase.decisions()::complaint)
                .filter(Complaint::underReview);
    }

    private static boolean worsens(Draft draft) {
        return draft.worsens() || draft.refusesChange() || draft.transport().worsens();
    }

    /**
     * Whether it gives what the review has promised: each line that was complained about, where a part was upheld at least one of them, and
     * the offer in any case.
     */
    private static boolean redresses(Draft draft, Complaint complaint) {
        var about = draft.theCase().decisions().complainedOf(complaint.id());
        var subjects = complainedLines(about, complaint)
                .map(DecisionLine::subject)
                .filter(it -> it != DecisionLine.Subject.ELIGIBILITY)
                .toList();
        boolean given = complaint.upheld()
                ? subjects.stream().allMatch(it -> given(draft, it))
                : subjects.isEmpty() || subjects.stream().anyMatch(it -> given(draft, it));
        return !complaint.promised() || draft.kind().leavesOffer() && given;
    }

    private static boolean given(Draft draft, DecisionLine.Subject subject) {
        return draft.lines().stream()
                .anyMatch(it -> it.subject() == subject && !it.outcome().denies());
    }

    private static Stream<DecisionLine> complainedLines(Decision about, Complaint complaint) {
        return Objects.requireNonNull(about.issue()).lines().stream()
                .filter(it -> complaint.lineIds().contains(it.lineId()));
    }
}
