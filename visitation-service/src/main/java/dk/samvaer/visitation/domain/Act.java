package dk.samvaer.visitation.domain;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;
import static dk.samvaer.visitation.domain.CaseState.APPRAISED;
import static dk.samvaer.visitation.domain.CaseState.FACT_FINDING;
import static dk.samvaer.visitation.domain.CaseState.OPENED;
import static dk.samvaer.visitation.domain.CaseState.REASSESSING;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What people can do in a case: who, in which states of the case, and when there is something to do it with. */
// Rules of the domain §§ 10, 11
public enum Act {
    SEND_NOTICE(EnumSet.of(OPENED), it -> true, VISITATOR),
    GIVE_CONSENT(CaseState.UNFINISHED, it -> true, VISITATOR),
    DRAFT_ASSESSMENT(EnumSet.of(FACT_FINDING, APPRAISED, REASSESSING), it -> true, VISITATOR),
    COMPLETE_ASSESSMENT(
            EnumSet.of(FACT_FINDING, APPRAISED, REASSESSING),
            it -> it.assessments().inProgress().isPresent(),
            VISITATOR),
    DRAFT_DECISION(EnumSet.of(FACT_FINDING, APPRAISED, REASSESSING), it -> true, VISITATOR),
    ISSUE_DECISION(EnumSet.of(FACT_FINDING, APPRAISED, REASSESSING), it -> true, VISITATOR),
    REQUEST_REASSESSMENT(CaseState.DECIDED_ONCE, it -> true, VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE);

    private final Set<CaseState> states;
    private final Predicate<Case> sensible;
    private final Set<Role> roles;

    Act(Set<CaseState> states, Predicate<Case> sensible, Role... roles) {
        this.states = states;
        this.sensible = sensible;
        this.roles = Set.of(roles);
    }

    /** Whether somebody in that role could do it now. */
    public boolean open(Case theCase, Role role) {
        return roles.contains(role) && states.contains(theCase.state()) && sensible.test(theCase);
    }

    void requireIn(CaseState state) {
        RuleViolation.unless(states.contains(state), "CASE_STATE_FORBIDS");
    }
}
