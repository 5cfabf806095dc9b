package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.TransportGrant.State.ACTIVE;
import static dk.samvaer.transport.domain.TransportGrant.State.ASSESSED;
import static dk.samvaer.transport.domain.TransportGrant.State.GRANTED;
import static dk.samvaer.transport.domain.TransportGrant.State.PAUSED;
import static dk.samvaer.transport.domain.TransportGrant.State.REQUESTED;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;

/** What people do with a transport grant, and in which of its states. */
enum Act {
    ASSESS(REQUESTED),
    GRANT(ASSESSED),
    REFUSE(ASSESSED),
    WITHDRAW(REQUESTED, ASSESSED),
    CHANGE_TERMS(GRANTED, ACTIVE, PAUSED),
    PLAN(GRANTED, ACTIVE, PAUSED),
    ISSUE_TRAVEL_PASS(ACTIVE, PAUSED);

    private final Set<TransportGrant.State> states;

    Act(TransportGrant.State... states) {
        this.states = Set.of(states);
    }

    void requireIn(TransportGrant.State state) {
        RuleViolation.unless(states.contains(state), "TRANSPORT_GRANT_STATE_FORBIDS");
    }
}
