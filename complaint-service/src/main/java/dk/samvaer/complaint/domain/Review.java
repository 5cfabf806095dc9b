package dk.samvaer.complaint.domain;

import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's second look.
 *
 * @param dueOn last day, moved by each extension
 * @param extendedOn when it was last extended, and the complainant told so
 * @param extensionReason why it took longer than that
 * @param reminded whether the reminder of the present last day has come
 * @param overdueSince the first day after the last one, once that has come
 * @param outcome null while it goes on
 * @param rest what was not upheld of a partly upheld complaint; null of all others
 */
// R53, CP-08
public record Review(
        LocalDate dueOn,
        @Nullable LocalDate extendedOn,
        @Nullable Confidential extensionReason,
        boolean reminded,
        @Nullable LocalDate overdueSince,
        @Nullable ReviewOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable Rest rest) {

    static Review due(LocalDate on) {
        return new Review(on, null, null, false, null, null, null, null);
    }

    Review extended(ComplaintEvent.ReviewExtended event) {
        return new Review(event.newDueOn(), event.on(), event.reason(), false, null, null, null, null);
    }

    Review remindedOf() {
        return new Review(dueOn, extendedOn, extensionReason, true, overdueSince, outcome, decidedOn, rest);
    }

    Review overdue(ComplaintEvent.ReviewOverdue event) {
        var since = event.dueOn().plusDays(1);
        return new Review(dueOn, extendedOn, extensionReason, true, since, outcome, decidedOn, rest);
    }

    Review decided(ComplaintEvent.ReviewDecided event, ProcedureRules rules) {
        boolean partly = event.outcome() == ReviewOutcome.PARTLY_UPHELD;
        var asked = partly ? Rest.of(event.on(), rules) : null;
        return new Review(
                dueOn, extendedOn, extensionReason, reminded, overdueSince, event.outcome(), event.on(), asked);
    }

    /** The time for an answer begins with the day on which the question was sent. */
    // CP-09
    Review asked(LetterRecord letter, ProcedureRules rules) {
        var asked = letter.kind() == LetterKind.REST_QUESTION && rest != null && rest.answer() == null
                ? Rest.of(letter.sentOn(), rules)
                : rest;
        return new Review(dueOn, extendedOn, extensionReason, reminded, overdueSince, outcome, decidedOn, asked);
    }

    Review answered(ComplaintEvent.RestAnswered event) {
        var answered = Objects.requireNonNull(rest).answered(event);
        return new Review(dueOn, extendedOn, extensionReason, reminded, overdueSince, outcome, decidedOn, answered);
    }

    /** What the complainant said about the rest; null until then. */
    @Nullable
    RestAnswer answer() {
        return rest == null ? null : rest.answer();
    }

    /** Since when a complaint that was not wholly upheld waits for the board; null while the complainant is asked. */
    @Nullable
    LocalDate forwardableSince(ProcedureRules rules) {
        return rest == null ? decidedOn : rest.forwardableSince(rules);
    }
}
