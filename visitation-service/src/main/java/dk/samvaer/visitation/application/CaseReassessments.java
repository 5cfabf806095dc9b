package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.FollowingTransport;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens and closes reassessments: after a changed need, on request, or because of a complaint. */
@Service
public class CaseReassessments {
    private final Cases cases;
    private final VisitationSettings settings;
    private final Clock clock;

    CaseReassessments(Cases cases, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> request(UUID id, long version, Confidential reason, Actor by) {
        var requestId = Ids.derive(id, "request/" + version);
        var cause = new Cause(requestId, Trigger.CITIZEN_REQUEST, reason, decideBy());
        return cases.change(
                id,
                version,
                by,
                Act.REQUEST_REASSESSMENT,
                c -> c.reassessing(now()).request(cause));
    }

    /** Takes back a request of the citizen, by the citizen or by who acts for the citizen. */
    public Versioned<Case> withdrawRequest(UUID id, long version, UUID reassessmentId, UUID causeId, Actor by) {
        return cases.change(id, version, by, Act.WITHDRAW_REQUEST, c -> {
            requireKnown(c.theCase(), reassessmentId);
            return c.reassessing(now()).withdrawRequest(reassessmentId, causeId, by);
        });
    }

    public Versioned<Case> close(UUID id, long version, UUID reassessmentId, Confidential reason) {
        return cases.change(id, version, c -> {
            requireKnown(c.theCase(), reassessmentId);
            return c.reassessing(now()).close(reassessmentId, reason);
        });
    }

    /** @param decisionId in the citizen's other open case */
    public Versioned<Case> closeByOther(
            UUID id, long version, UUID reassessmentId, UUID decisionId, Confidential reason, Actor by) {
        var decision = cases.find(id)
                .map(it -> it.administration().besideCaseId())
                .flatMap(cases::find)
                .filter(it -> it.decisions().contains(decisionId))
                .map(it -> it.decisions().get(decisionId));
        return cases.change(id, version, c -> {
            requireKnown(c.theCase(), reassessmentId);
            var other = decision.orElseThrow(() -> new NotFound("decisions", decisionId));
            return c.reassessing(now())
                    .closeByOther(
                            reassessmentId, other, reason, settings.choices().reviewers(DanishTime.day(now())), by);
        });
    }

    public void needChangeReported(EventEnvelope event, UUID id, UUID reportId, Trigger trigger) {
        var cause = Cause.of(reportId, trigger, decideBy());
        cases.applyEventAlways(event, id, c -> c.reassessing(now()).report(cause));
    }

    /** @param lineId the line of the decision that is to carry it */
    public void transportTold(EventEnvelope event, UUID id, ExternalFact fact, UUID lineId) {
        var cause = Cause.of(FollowingTransport.causeOf(lineId, fact.getClass()), Trigger.TRANSPORT, decideBy());
        cases.applyEvent(event, id, c -> c.reassessing(now()).transport(fact, cause));
    }

    public void transportWithdrawn(EventEnvelope event, UUID id, ExternalFact.TransportWithdrawn fact) {
        cases.applyEvent(event, id, c -> c.followingTransport(now()).withdrawn(fact));
    }

    /** Somebody asks for it, so that a decision must answer; nothing is granted by asking. */
    // PA-01, R44
    public void remunerationRequested(EventEnvelope event, UUID id, UUID requestId) {
        var cause = Cause.of(requestId, Trigger.REMUNERATION, decideBy());
        cases.applyEvent(event, id, c -> c.reassessing(now()).observe(cause));
    }

    public void followUpHeld(EventEnvelope event, UUID id, ExternalFact held, String result, String benefit) {
        var cause = Trigger.ofFollowUp(result, benefit).map(it -> Cause.of(event.eventId(), it, decideBy()));
        cases.applyEvent(
                event,
                id,
                c -> Stream.concat(
                                c.theCase().note(held).stream(),
                                cause.stream().flatMap(why -> c.reassessing(now()).observe(why).stream()))
                        .toList());
    }

    public void benefitObserved(EventEnvelope event, UUID id, String benefit) {
        observed(event, id, benefit.equals("NO") ? Trigger.LOW_BENEFIT : null);
    }

    private void observed(EventEnvelope event, UUID id, @Nullable Trigger trigger) {
        if (trigger != null) {
            var cause = Cause.of(event.eventId(), trigger, decideBy());
            cases.applyEvent(event, id, c -> c.reassessing(now()).observe(cause));
        }
    }

    private static void requireKnown(Case it, UUID reassessmentId) {
        if (!it.reassessments().knows(reassessmentId)) {
            throw new NotFound("reassessments", reassessmentId);
        }
    }

    private LocalDate decideBy() {
        var today = DanishTime.day(now());
        return today.plus(settings.reassessWithin(today));
    }

    private Instant now() {
        return clock.instant();
    }
}
