package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Complaint.State.PARTLY_UPHELD;

import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The moments at which a complaint acts by itself. */
// CP-08, CP-09
sealed interface ComplaintDeadline extends Deadline {
    /** Some days before the review is due. */
    record ReminderOfReview(Instant due, LocalDate dueOn) implements ComplaintDeadline {}

    /** The day after the review was due. */
    record EndOfReview(Instant due, LocalDate dueOn) implements ComplaintDeadline {}

    /** The complainant, who was asked, has not said whether the rest is maintained. */
    record EndOfAnswer(Instant due) implements ComplaintDeadline {}

    /** The appeals board should have it by now. */
    record EndOfForwarding(Instant due, LocalDate limit) implements ComplaintDeadline {}

    static List<Deadline> of(Complaint it) {
        var deadlines = new ArrayList<Deadline>();
        review(it, deadlines);
        var rest = it.review().rest();
        boolean asked = !it.letters().isDue(LetterKind.REST_QUESTION);
        if (it.state() == PARTLY_UPHELD && rest != null && rest.answer() == null && asked) {
            deadlines.add(new EndOfAnswer(DanishTime.endOf(rest.answerBy())));
        }
        var limit = it.forwardBy();
        if (limit != null && it.appeal().overdueSince() == null) {
            deadlines.add(new EndOfForwarding(DanishTime.endOf(limit), limit));
        }
        return deadlines;
    }

    private static void review(Complaint it, List<Deadline> deadlines) {
        var review = it.review();
        if (!Act.REVIEW.allowedIn(it.state()) || review.overdueSince() != null) {
            return;
        }
        if (!review.reminded()) {
            var day = review.dueOn().minusDays(it.rules().reminderDays());
            deadlines.add(new ReminderOfReview(DanishTime.startOf(day), review.dueOn()));
        }
        deadlines.add(new EndOfReview(DanishTime.endOf(review.dueOn()), review.dueOn()));
    }

    static List<ComplaintEvent> passed(Complaint it, Deadline deadline, Instant now) {
        return switch ((ComplaintDeadline) deadline) {
            case ReminderOfReview e -> List.of(new ComplaintEvent.ReviewReminded(e.dueOn()));
            case EndOfReview e -> List.of(new ComplaintEvent.ReviewOverdue(e.dueOn()));
            case EndOfAnswer e -> it.reviewing(now).answerRest(RestAnswer.NO_ANSWER, null);
            case EndOfForwarding e -> List.of(new ComplaintEvent.ForwardingOverdue(e.limit()));
        };
    }
}
