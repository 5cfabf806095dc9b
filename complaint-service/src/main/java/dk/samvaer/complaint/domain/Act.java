package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Complaint.State.AWAITING_DECISION;
import static dk.samvaer.complaint.domain.Complaint.State.CLOSED_NO_DECISION;
import static dk.samvaer.complaint.domain.Complaint.State.EXTENDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDING;
import static dk.samvaer.complaint.domain.Complaint.State.MAINTAINED;
import static dk.samvaer.complaint.domain.Complaint.State.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.Complaint.State.UNDER_REVIEW;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;

/** What people do with a complaint, and in which of its states. */
enum Act {
    /** Also of one that was closed without a decision, by mistake. */
    NAME_DECISION(AWAITING_DECISION, CLOSED_NO_DECISION),
    CLOSE_WITHOUT_DECISION(AWAITING_DECISION),
    SUPPLEMENT(AWAITING_DECISION, UNDER_REVIEW, EXTENDED, PARTLY_UPHELD, MAINTAINED, FORWARDING, FORWARDED),
    ADD_LINES(UNDER_REVIEW, EXTENDED),
    REVIEW(UNDER_REVIEW, EXTENDED),
    EXTEND_REVIEW(UNDER_REVIEW, EXTENDED),
    ANSWER_REST(PARTLY_UPHELD),
    FORWARD(PARTLY_UPHELD, MAINTAINED),
    FORWARD_ANEW(FORWARDING),
    /** The board has not confirmed it yet. */
    REACH_BOARD(PARTLY_UPHELD, MAINTAINED, FORWARDING),
    INFORM_BOARD(FORWARDED),
    RECORD_OUTCOME(FORWARDED),
    WITHDRAW(AWAITING_DECISION, UNDER_REVIEW, EXTENDED, PARTLY_UPHELD, MAINTAINED, FORWARDING, FORWARDED);

    private final Set<Complaint.State> states;

    Act(Complaint.State... states) {
        this.states = Set.of(states);
    }

    boolean allowedIn(Complaint.State state) {
        return states.contains(state);
    }

    void requireIn(Complaint.State state) {
        RuleViolation.unless(allowedIn(state), "COMPLAINT_STATE_FORBIDS");
    }
}
