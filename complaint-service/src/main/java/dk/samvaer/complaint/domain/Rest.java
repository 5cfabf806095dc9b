package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was not upheld of a partly upheld complaint; the complainant is asked about it.
 *
 * @param answerBy the last day for an answer
 * @param answer null until then
 */
// CP-09
public record Rest(
        LocalDate answerBy,
        @Nullable RestAnswer answer,
        @Nullable LocalDate answeredOn) {

    /** The time for an answer begins with the question and ends on a working day, as other periods of the citizen do. */
    static Rest of(LocalDate askedOn, ProcedureRules rules) {
        return new Rest(lastDayFor(askedOn, rules), null, null);
    }

    /** The last day for an answer to a question that is sent on that day. */
    public static LocalDate lastDayFor(LocalDate askedOn, ProcedureRules rules) {
        var last = askedOn.plusWeeks(rules.answerWeeks());
        while (!WorkingDays.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    Rest answered(ComplaintEvent.RestAnswered event) {
        return new Rest(answerBy, event.answer(), event.on());
    }

    /** Since when it waits for the board; null while it does not. */
    @Nullable
    LocalDate forwardableSince(ProcedureRules rules) {
        boolean goesOn = answer == RestAnswer.MAINTAINED
                || answer == RestAnswer.NO_ANSWER && rules.forwardPartialWithoutAnswer();
        return goesOn ? answeredOn : null;
    }
}
