package dk.samvaer.visitation.domain.rules;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.DecisionBasis;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Recommendation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Issues a draft that is ready: checks that its basis is unchanged, and returns what follows for grant and reassessment. */
// AS-09, DE-04, DE-05; rules of the domain § 11
public record Issuing(Draft draft, Authority authority) {

    public List<CaseEvent> by(Actor by, Dispatch dispatch, LocalDate today) {
        var reassessed = forReassessment(today);
        var readiness = Readiness.of(draft);
        readiness.require();
        EffectiveDay.requireAfter(authority.complaints().on(today).presumedReceipt(today, dispatch.delivery()), draft);
        RuleViolation.unless(decisionBasis(draft).equals(draft.drafting().decisionBasis()), "GROUND_MOVED");
        var events = new ArrayList<CaseEvent>();
        events.add(issued(readiness, by, dispatch, today));
        forGrant().ifPresent(events::add);
        var granted = events.getLast();
        events.addAll(reassessed);
        // A grant that starts at once makes the case active, which it cannot be while need is being reassessed.
        events.addAll(following(granted, today));
        return events;
    }

    /** The decision as it would be issued today, even if something is missing. */
    public Decision foreseen(Actor by, Dispatch dispatch, LocalDate today) {
        return draft.decision().apply(issued(Readiness.of(draft), by, dispatch, today));
    }

    private DecisionEvent.Issued issued(Readiness readiness, Actor by, Dispatch dispatch, LocalDate today) {
        var basis = theCase().assessments().completed().orElseThrow(() -> new RuleViolation("NO_ASSESSMENT"));
        var rationale =
                new RationaleWriter(draft, basis.findings(), readiness, authority).of(dispatch.delivery(), today);
        var issue = new Decision.Issue(basis.id(), basis.version(), draft.lines(), today, dispatch, by, rationale);
        return new DecisionEvent.Issued(id(), issue);
    }

    /** The basis of the draft at this moment. */
    public static DecisionBasis decisionBasis(Draft draft) {
        var assessment = draft.theCase().assessments().completed().orElseThrow();
        return new DecisionBasis(assessment.id(), draft.transport().modes());
    }

    /** What follows at once: a grant starts or ends if its day has come, and the pension review of a new one is planned. */
    private List<CaseEvent> following(CaseEvent event, LocalDate today) {
        return switch (event) {
            case GrantEvent.Terminated e when e.endsOn().isBefore(today) -> List.of(new GrantEvent.Ended(e.grantId()));
            case GrantEvent.Issued e -> {
                boolean starts = !e.terms().startsOn().isAfter(today);
                yield Stream.concat(
                                Stream.<CaseEvent>of(new GrantEvent.Started(e.grantId()))
                                        .filter(ignored -> starts),
                                Stream.of(
                                        Grant.planPensionReview(e, draft.birthDate(), authority.pensionAges(), today)))
                        .toList();
            }
            default -> List.of();
        };
    }

    private Optional<CaseEvent> forGrant() {
        return switch (what().kind()) {
            case GRANT, PARTIAL_GRANT ->
                Optional.of(new GrantEvent.Issued(Ids.derive(id(), "grant"), id(), what().terms()));
            case CHANGE ->
                draft.changesTerms()
                        ? Optional.of(new GrantEvent.Changed(grantId(), id(), what().terms()))
                        : Optional.empty();
            case TERMINATION -> Optional.of(new GrantEvent.Terminated(grantId(), id(), what().start(), "DECISION"));
            case REFUSAL -> Optional.empty();
        };
    }

    /** A decision on complaints leaves what else asked for a reassessment to be decided afterwards. */
    // CP-10
    private List<CaseEvent> forReassessment(LocalDate today) {
        boolean onComplaints = !ReviewLimit.underReview(draft).isEmpty();
        return theCase()
                .reassessments()
                .closeBy(
                        id(),
                        what().reassessmentId(),
                        onComplaints,
                        draft.lines().stream().map(DecisionLine::lineId).toList(),
                        today);
    }

    private Case theCase() {
        return draft.theCase();
    }

    private UUID id() {
        return draft.decision().id();
    }

    private UUID grantId() {
        return draft.grant().orElseThrow().id();
    }

    private Recommendation what() {
        return draft.what();
    }
}
