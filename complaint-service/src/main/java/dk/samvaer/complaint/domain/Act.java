package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Complaint.State.EXTENDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDED;
import static dk.samvaer.complaint.domain.Complaint.State.MAINTAINED;
import static dk.samvaer.complaint.domain.Complaint.State.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.Complaint.State.UNDER_REVIEW;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;

/** What people do with a complaint, and in which of its states. */
enum Act {
    EXTEND_REVIEW(UNDER_REVIEW, EXTENDED),
    DROP_REST(PARTLY_UPHELD),
    FORWARD(PARTLY_UPHELD, MAINTAINED),
    RECORD_OUTCOME(FORWARDED),
    WITHDRAW(UNDER_REVIEW, EXTENDED, PARTLY_UPHELD, MAINTAINED, FORWARDED);

    private final Set<Complaint.State> states;

    Act(Complaint.State... states) {
        this.states = Set.of(states);
    }

    void requireIn(Complaint.State state) {
        RuleViolation.unless(states.contains(state), "COMPLAINT_STATE_FORBIDS");
    }
}
