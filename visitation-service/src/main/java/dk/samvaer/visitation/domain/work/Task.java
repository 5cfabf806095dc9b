package dk.samvaer.visitation.domain.work;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Role;

/** A task in a case; of two that are due on one day the first in this list takes precedence. */
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
    /** The appeals board should have a complaint by now, and something stands in the way; until then it is sent by itself. */
    FORWARD_COMPLAINT(COMPLAINT_OFFICER),
    ORDER_PLACEMENT(VISITATOR),
    REORDER_PLACEMENT(VISITATOR),
    START_PLACEMENT(SUPPLIER_STAFF),
    CLARIFY(SUPPLIER_STAFF),
    SETTLE_CLARIFICATION(VISITATOR),
    HOLD_FOLLOW_UP(VISITATOR),
    WRITE_PEDAGOGICAL_PLAN(SUPPLIER_STAFF),
    DECIDE(VISITATOR),
    REASSESS(VISITATOR),
    CLOSE_CASE(VISITATOR),
    AWAIT_INFORMATION(VISITATOR),
    AWAIT_PLAN(VISITATOR),
    AWAIT_HEARING(VISITATOR),
    AWAIT_APPROVAL(VISITATOR),
    AWAIT_PLACEMENT(VISITATOR),
    AWAIT_PEDAGOGICAL_PLAN(VISITATOR);

    private final Role holder;

    Task(Role holder) {
        this.holder = holder;
    }

    /** The role that has the task. */
    public Role holder() {
        return holder;
    }

    /** The party sees a pending approval as the work that it belongs to. */
    Task asSeenByTheParty() {
        if (this == APPROVE_INFORMATION_REQUEST) {
            return ASSESS;
        }
        return this == APPROVE ? ISSUE : this;
    }

    /** Whether the holder only waits for somebody else. */
    public boolean watched() {
        return name().startsWith("AWAIT_");
    }
}
