package dk.samvaer.complaint.domain.work;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Role;

/** What a complaint waits for; of two that are due on one day the first in this list takes precedence. */
// CP-07 to CP-12; R51 to R54
public enum Task {
    /** The decision that is complained about is not known. */
    FIND_DECISION(COMPLAINT_OFFICER),
    /** It came late, and nobody has said why. */
    ASK_WHY_LATE(COMPLAINT_OFFICER),
    /** The municipality looks at its decision again. */
    REVIEW(VISITATOR),
    /** No answer about the rest came, and it is not forwarded without one. */
    DECIDE_ON_REST(COMPLAINT_OFFICER),
    /** It is to be sent to the appeals board. */
    FORWARD(COMPLAINT_OFFICER),
    /** The appeals board was sent it and has not confirmed. */
    AWAIT_CONFIRMATION(COMPLAINT_OFFICER),
    /** The appeals board did not take the file as it is. */
    SETTLE_REFUSAL(COMPLAINT_OFFICER),
    /** Whether it was in time was found anew after it had been sent to the appeals board. */
    TELL_BOARD_OF_TIMELINESS(COMPLAINT_OFFICER),
    /** Letters are due that nobody has been able to write. */
    WRITE_LETTERS(COMPLAINT_OFFICER),
    /** What the appeals board has overturned is decided again. */
    IMPLEMENT_OUTCOME(VISITATOR),
    /** The complainant is asked whether the rest is maintained. */
    AWAIT_ANSWER_ON_REST(COMPLAINT_OFFICER),
    /** The appeals board has not decided. */
    AWAIT_OUTCOME(COMPLAINT_OFFICER);

    private final Role holder;

    Task(Role holder) {
        this.holder = holder;
    }

    /** The role that has the task. */
    public Role holder() {
        return holder;
    }
}
