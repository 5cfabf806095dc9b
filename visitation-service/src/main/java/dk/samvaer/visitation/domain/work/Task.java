package dk.samvaer.visitation.domain.work;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Role;

/** What can wait for somebody in a case, in the order in which one goes before the other when both are due on one day. */
// Rules of the domain §§ 10, 11; SU-02, SU-03, AP-07, CP-08
public enum Task {
    SEND_NOTICE(VISITATOR),
    APPROVE_INFORMATION_REQUEST(LEADER),
    ASSESS(VISITATOR),
    OFFER_PLAN(VISITATOR),
    ANSWER_PLAN_OFFER(CITIZEN),
    DECIDE_TRANSPORT(VISITATOR),
    ANSWER_HEARING(CITIZEN),
    APPROVE(LEADER),
    ISSUE(VISITATOR),
    NOTIFY(VISITATOR),
    SEND_REASONS(VISITATOR),
    REVIEW_COMPLAINT(VISITATOR),
    REORDER_PLACEMENT(VISITATOR),
    START_PLACEMENT(SUPPLIER_STAFF),
    CLARIFY(SUPPLIER_STAFF),
    SETTLE_CLARIFICATION(VISITATOR),
    HOLD_FOLLOW_UP(VISITATOR),
    DECIDE(VISITATOR),
    REASSESS(VISITATOR),
    CLOSE_CASE(VISITATOR),
    AWAIT_INFORMATION(VISITATOR),
    AWAIT_PLAN(VISITATOR),
    AWAIT_HEARING(VISITATOR),
    AWAIT_APPROVAL(VISITATOR),
    AWAIT_PLACEMENT(VISITATOR);

    private final Role holder;

    Task(Role holder) {
        this.holder = holder;
    }

    /** For whom it waits. */
    public Role holder() {
        return holder;
    }

    /** What a leader must approve is to the party the work that it belongs to. */
    Task asSeenByTheParty() {
        if (this == APPROVE_INFORMATION_REQUEST) {
            return ASSESS;
        }
        return this == APPROVE ? ISSUE : this;
    }

    /** The holder only keeps an eye on what somebody else must do. */
    public boolean watched() {
        return name().startsWith("AWAIT_");
    }
}
