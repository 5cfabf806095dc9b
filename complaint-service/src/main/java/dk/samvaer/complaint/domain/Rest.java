package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was not upheld of a partly upheld complaint; the complainant is asked about it.
 *
 * @param answerBy the last day for an answer
 * @param answer null until then
 * @param unreviewed the lines among it that were added too late to be looked at; null where there are none
 */
// CP-09
public record Rest(
        LocalDate answerBy,
        @Nullable RestAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable Unreviewed unreviewed) {

    /**
     * Lines that were added to the complaint and that visitation had not seen when it had reviewed the decision.
     *
     * @param wholeRest whether all that was reviewed was upheld, so that they alone are the rest
     */
    public record Unreviewed(List<UUID> lineIds, boolean wholeRest) {

        /** Null where all lines were reviewed. */
        static @Nullable Unreviewed of(List<UUID> complainedOf, List<UUID> reviewed, ReviewOutcome outcome) {
            var left =
                    complainedOf.stream().filter(it -> !reviewed.contains(it)).toList();
            return left.isEmpty() ? null : new Unreviewed(left, outcome == ReviewOutcome.UPHELD);
        }
    }

    /** The time for an answer begins with the question and ends on a working day, as other periods of the citizen do. */
    static Rest of(LocalDate askedOn, ProcedureRules rules, @Nullable Unreviewed unreviewed) {
        return new Rest(lastDayFor(askedOn, rules), null, null, unreviewed);
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
        return new Rest(answerBy, event.answer(), event.on(), unreviewed);
    }

    /** Since when it waits for the board; null while it does not. */
    @Nullable
    LocalDate forwardableSince(ProcedureRules rules) {
        boolean goesOn = answer == RestAnswer.MAINTAINED
                || answer == RestAnswer.NO_ANSWER && rules.forwardPartialWithoutAnswer();
        return goesOn ? answeredOn : null;
    }
}
