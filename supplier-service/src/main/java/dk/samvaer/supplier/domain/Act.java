package dk.samvaer.supplier.domain;

import static dk.samvaer.supplier.domain.PlacementState.ACCEPTED;
import static dk.samvaer.supplier.domain.PlacementState.ATTACHED;
import static dk.samvaer.supplier.domain.PlacementState.AWAITING_ORDER;
import static dk.samvaer.supplier.domain.PlacementState.CLARIFICATION_UNRESOLVED;
import static dk.samvaer.supplier.domain.PlacementState.IN_CLARIFICATION;
import static dk.samvaer.supplier.domain.PlacementState.ORDERED;
import static dk.samvaer.supplier.domain.PlacementState.PAUSED;
import static dk.samvaer.supplier.domain.PlacementState.REJECTED;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do with a placement, and in which of its states. */
// Rules of the domain § 11
enum Act {
    ORDER(AWAITING_ORDER, REJECTED),
    ACCEPT(ORDERED),
    REJECT(ORDERED),
    START(ACCEPTED),
    CONCLUDE_CLARIFICATION(IN_CLARIFICATION),
    SETTLE_CLARIFICATION(CLARIFICATION_UNRESOLVED),
    END_UNRESOLVED(CLARIFICATION_UNRESOLVED),
    STATE_AS_CITIZEN(IN_CLARIFICATION, CLARIFICATION_UNRESOLVED),
    CHANGE_UNIT(ATTACHED),
    REPORT_NEED_CHANGE(ACCEPTED, IN_CLARIFICATION, CLARIFICATION_UNRESOLVED, ATTACHED, PAUSED),
    OBSERVE_BENEFIT(IN_CLARIFICATION, CLARIFICATION_UNRESOLVED, ATTACHED, PAUSED);

    private final Set<PlacementState> states;

    Act(PlacementState... states) {
        this.states = Set.of(states);
    }

    void requireIn(PlacementState state) {
        RuleViolation.unless(states.contains(state), "PLACEMENT_STATE_FORBIDS");
    }

    /** A pause allows nothing that was not allowed before it. */
    void requireAlsoBefore(PlacementState state, @Nullable PlacementState beforePause) {
        requireIn(state);
        if (state == PAUSED && beforePause != null) {
            requireIn(beforePause);
        }
    }
}
