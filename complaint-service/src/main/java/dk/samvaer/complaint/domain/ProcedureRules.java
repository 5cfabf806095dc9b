package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How long the steps of a complaint may take; a complaint keeps those of the day on which it was received.
 *
 * @param validFrom complaints received from that day on
 * @param reviewWeeks for the municipality's own review; not moved past holidays
 * @param reminderDays how many days before the review is due its reminder comes
 * @param answerWeeks for the complainant to say whether the rest of a partly upheld complaint is maintained
 * @param forwardPartialWithoutAnswer whether the rest is forwarded where no answer comes; otherwise the complaint officer decides
 * @param forwardingDays within which a complaint must have reached the appeals board
 */
// RSL § 66; CP-08, CP-09, CFG-01
public record ProcedureRules(
        LocalDate validFrom,
        int reviewWeeks,
        int reminderDays,
        int answerWeeks,
        boolean forwardPartialWithoutAnswer,
        int forwardingDays) {

    public ProcedureRules {
        Objects.requireNonNull(validFrom, "rules of the complaint procedure hold from a day");
        if (reviewWeeks < 1 || reminderDays < 1 || answerWeeks < 1 || forwardingDays < 1) {
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
