package dk.samvaer.complaint.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's own review of a complaint, and what the complainant says to its outcome. */
// R53, CP-08, CP-09
public record Reviewing(Complaint complaint, Instant now) {

    /** Moves the review to a later date, until and including the day on which it is due. The complainant is told by the letter of the same day. */
    // CP-08
    public List<ComplaintEvent> extend(LocalDate newDueOn, Confidential reason) {
        Act.EXTEND_REVIEW.requireIn(complaint.state());
        unless(!today().isAfter(complaint.review().dueOn()), "REVIEW_OVERDUE");
        unless(newDueOn.isAfter(complaint.review().dueOn()), "REVIEW_DATE_NOT_LATER");
        unless(!reason.isBlank(), "EXTENSION_REASON_REQUIRED");
        return List.of(new ComplaintEvent.ReviewExtended(newDueOn, today(), reason));
    }

    /**
     * Notes what visitation has decided; nothing where the complaint was withdrawn meanwhile. Lines that were added, and that visitation had
     * not seen, are no part of it any more: they are reviewed too, with a complaint of their own.
     *
     * @param reviewed the lines that visitation has looked at
     */
    // RSL § 66; CP-08, CP-09
    public List<ComplaintEvent> decided(ReviewOutcome outcome, List<UUID> reviewed) {
        if (!Act.REVIEW.allowedIn(complaint.state())) {
            return List.of();
        }
        var decided = new ComplaintEvent.ReviewDecided(outcome, today(), addedAfter(reviewed));
        return outcome == ReviewOutcome.UPHELD
                ? List.of(decided, new ComplaintEvent.Closed(ComplaintEvent.Closing.UPHELD, today()))
                : List.of(decided);
    }

    private List<ComplainedLine> addedAfter(List<UUID> reviewed) {
        var added = complaint.supplements().stream()
                .flatMap(it -> it.lineIds().stream())
                .toList();
        return complaint.lines().stream()
                .filter(it -> added.contains(it.lineId()) && !reviewed.contains(it.lineId()))
                .toList();
    }

    /** Notes which complaint is about the lines that were not reviewed with this one; once. */
    // CP-08
    public List<ComplaintEvent> continuedBy(UUID furtherId) {
        return complaint.submission().toBeContinued()
                ? List.of(new ComplaintEvent.FurtherComplaintBegun(furtherId))
                : List.of();
    }

    /**
     * Records whether the rest of a partly upheld complaint is maintained; also after the time for it, until it is forwarded.
     *
     * @param by null where the time has passed without an answer
     */
    // CP-09
    public List<ComplaintEvent> answerRest(RestAnswer answer, @Nullable Actor by) {
        Act.ANSWER_REST.requireIn(complaint.state());
        unless(complaint.review().answer() != RestAnswer.MAINTAINED || answer == RestAnswer.DROPPED, "REST_ANSWERED");
        var answered = new ComplaintEvent.RestAnswered(answer, today(), by);
        return answer == RestAnswer.DROPPED
                ? List.of(answered, new ComplaintEvent.Closed(ComplaintEvent.Closing.SATISFIED, today()))
                : List.of(answered);
    }

    private LocalDate today() {
        return DanishTime.day(now);
    }
}
