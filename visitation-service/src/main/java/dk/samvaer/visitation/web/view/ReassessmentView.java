package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reassessment of the citizen's need: why it was opened, by when it is answered, and how it ended. */
public record ReassessmentView(
        UUID id,
        Trigger trigger,
        List<ReassessmentCause> causes,
        LocalDate openedOn,
        LocalDate decideBy,
        boolean open,
        @Nullable ReassessmentClosing closing) {

    /** What can make the municipality reassess the need. */
    public enum Trigger {
        SUPPLIER_NEED_CHANGE,
        CITIZEN_REQUEST,
        LOW_BENEFIT,
        FOLLOW_UP,
        PENSION_AGE,
        COMPLAINT,
        APPEAL_REMITTED,
        TRANSPORT,
        REMUNERATION
    }

    public enum Outcome {
        NO_CHANGE,
        NEW_DECISION
    }

    /**
     * Why need is reassessed.
     *
     * @param id the report, complaint, event or request that asks for it
     * @param decideBy the day by which it should be answered
     */
    public record ReassessmentCause(
            UUID id, Trigger trigger, @Nullable Confidential reason, LocalDate decideBy) {

        private static ReassessmentCause of(Reassessment.Cause it) {
            return new ReassessmentCause(it.id(), Codes.as(Trigger.class, it.trigger()), it.reason(), it.decideBy());
        }
    }

    /** How a reassessment ended. */
    public record ReassessmentClosing(
            Outcome outcome,
            @Nullable UUID decisionId,
            @Nullable Confidential reason,
            LocalDate closedOn) {

        private static @Nullable ReassessmentClosing of(Reassessment.@Nullable Closing it) {
            return it == null
                    ? null
                    : new ReassessmentClosing(
                            Codes.as(Outcome.class, it.outcome()), it.decisionId(), it.reason(), it.closedOn());
        }
    }

    static ReassessmentView of(Reassessment it) {
        return new ReassessmentView(
                it.id(),
                Codes.as(Trigger.class, it.trigger()),
                it.causes().stream().map(ReassessmentCause::of).toList(),
                it.openedOn(),
                it.decideBy(),
                it.open(),
                ReassessmentClosing.of(it.closing()));
    }
}
