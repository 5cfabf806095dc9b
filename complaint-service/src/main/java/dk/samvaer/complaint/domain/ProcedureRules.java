package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How long the steps of a complaint may take; a complaint keeps those of the day on which it was received.
 *
 * @param validFrom complaints received from that day on
 * @param reviewWeeks for the municipality's own review; not moved past holidays
 * @param reminderDays how many days before the review is due its reminder comes
 * @param answerWeeks for the complainant to say whether the rest of a partly upheld complaint is maintained
 * @param forwardPartialWithoutAnswer whether the rest is forwarded where no answer comes; otherwise the complaint officer decides
 * @param forwardingDays within which a complaint must have reached the appeals board
 * @param decisionDays how long a decision may stay unknown before somebody looks for it; visitation tells of its decisions within seconds
 * @param outcomeWeeks how long an outcome is waited for before the appeals board is asked
 * @param waitingAtMost how many complaints of the parties wait for their decisions in one case
 */
// RSL § 66; CP-08, CP-09, CFG-01
public record ProcedureRules(
        LocalDate validFrom,
        int reviewWeeks,
        int reminderDays,
        int answerWeeks,
        boolean forwardPartialWithoutAnswer,
        int forwardingDays,
        int decisionDays,
        int outcomeWeeks,
        int waitingAtMost) {
    private static final int DECISION_DAYS = 7;
    private static final int OUTCOME_WEEKS = 26;
    private static final int WAITING_AT_MOST = 20;

    /** The last three read as 0 from complaints that were stored before they could be set. */
    public ProcedureRules {
        Objects.requireNonNull(validFrom, "rules of the complaint procedure hold from a day");
        decisionDays = decisionDays == 0 ? DECISION_DAYS : decisionDays;
        outcomeWeeks = outcomeWeeks == 0 ? OUTCOME_WEEKS : outcomeWeeks;
        waitingAtMost = waitingAtMost == 0 ? WAITING_AT_MOST : waitingAtMost;
        if (IntStream.of(
                        reviewWeeks,
                        reminderDays,
                        answerWeeks,
                        forwardingDays,
                        decisionDays,
                        outcomeWeeks,
                        waitingAtMost)
                .anyMatch(it -> it < 1)) {
            throw new IllegalArgumentException("a period of the complaint procedure is shorter than one");
        }
    }

    /** The rules that apply to a complaint received on that day. */
    public static ProcedureRules on(LocalDate receivedOn, List<ProcedureRules> rules) {
        return rules.stream()
                .filter(it -> !it.validFrom().isAfter(receivedOn))
                .max(Comparator.comparing(ProcedureRules::validFrom))
                .orElseThrow(() -> new IllegalStateException("no complaint procedure is set for " + receivedOn));
    }

    LocalDate reviewDue(LocalDate receivedOn) {
        return receivedOn.plusWeeks(reviewWeeks);
    }
}
