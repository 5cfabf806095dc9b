package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Turns a draft into a decision: what must hold first, and what follows for the grant and the reassessment. */
// AS-01, AP-02, TG-01 to TG-07, PH-01, DE-01, DE-04
record Issuing(Case theCase, Decision draft, Authority authority) {

    List<CaseEvent> by(Actor by, Delivery delivery, LocalDate birthDate, LocalDate today) {
        theCase.readiness().require(what().kind());
        var basis = theCase.assessments().completed().orElseThrow();
        TargetGroup.require(what(), basis.findings(), birthDate);
        requireGrantFits();
        what().requireHearing();
        what().requireReasons();
        var events = new ArrayList<CaseEvent>();
        var lines = lines();
        var trace = new Tracing(theCase, basis.findings(), lines, authority).of(delivery, today);
        events.add(new DecisionEvent.Issued(draft.id(), basis.id(), basis.version(), lines, today, delivery, by, trace));
        forGrant().ifPresent(events::add);
        forReassessment(today).ifPresent(events::add);
        return events;
    }

    private void requireGrantFits() {
        boolean granted = theCase.grant() != null && theCase.grant().running();
        switch (what().kind()) {
            case GRANT, PARTIAL_GRANT -> RuleViolation.unless(!granted, "GRANT_EXISTS");
            case CHANGE, TERMINATION -> RuleViolation.unless(granted, "GRANT_MISSING");
            case REFUSAL -> {}
        }
    }

    private List<DecisionLine> lines() {
        var earlier = theCase.decisions().lineIds();
        return DecisionLine.of(draft.id(), what().kind(), theCase.elsewhere().transports(), earlier);
    }

    private Optional<CaseEvent> forGrant() {
        return switch (what().kind()) {
            case GRANT, PARTIAL_GRANT ->
                Optional.of(new GrantEvent.Issued(Ids.derive(draft.id(), "grant"), draft.id(), what().terms()));
            case CHANGE -> Optional.of(new GrantEvent.Changed(grantId(), draft.id(), what().terms()));
            case TERMINATION ->
                Optional.of(new GrantEvent.Terminated(grantId(), draft.id(), what().start(), "DECISION"));
            case REFUSAL -> Optional.empty();
        };
    }

    private Optional<CaseEvent> forReassessment(LocalDate today) {
        return Optional.ofNullable(what().reassessmentId())
                .map(it -> theCase.reassessments().requireOpen(it).id())
                .map(it ->
                        new ReassessmentEvent.Closed(it, Reassessment.Outcome.NEW_DECISION, draft.id(), null, today));
    }

    private UUID grantId() {
        return Objects.requireNonNull(theCase.grant()).id();
    }

    private Recommendation what() {
        return draft.recommendation();
    }
}
