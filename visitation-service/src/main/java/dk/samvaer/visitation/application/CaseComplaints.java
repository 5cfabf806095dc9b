package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.acts.Reviewing;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes complaints about the decisions of a case, reviews the decisions, and learns what the appeals board said. */
@Service
public class CaseComplaints {
    private final Cases cases;
    private final VisitationSettings settings;
    private final Clock clock;

    CaseComplaints(Cases cases, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> reviewComplaint(
            UUID id, long version, UUID complaintId, Complaint.Review outcome, Confidential reasons, Actor by) {
        return cases.change(id, version, (CaseActs c, Citizen citizen) -> {
            var dispatch = citizen.usualDispatch(DanishTime.day(now()));
            return reviewing(c).review(complaintId, outcome, reasons, dispatch, settings.authority(), by);
        });
    }

    public void complaintReceived(EventEnvelope event, UUID id, DecisionEvent.Complained complaint) {
        reopening(event, id, it -> it.complain(complaint));
    }

    public void supplemented(EventEnvelope event, UUID id, UUID complaintId, List<UUID> lineIds) {
        cases.applyEvent(event, id, c -> reviewing(c).supplement(complaintId, lineIds));
    }

    public void reviewExtended(EventEnvelope event, UUID id, UUID complaintId, LocalDate newDueOn) {
        cases.applyEvent(event, id, c -> reviewing(c).extendReview(complaintId, newDueOn));
    }

    public void forwardingOverdue(EventEnvelope event, UUID id, UUID complaintId, LocalDate dueOn) {
        cases.applyEvent(event, id, c -> reviewing(c).forwardingOverdue(complaintId, dueOn));
    }

    public void forwarded(EventEnvelope event, UUID id, UUID complaintId) {
        cases.applyEvent(event, id, c -> reviewing(c).forwarded(complaintId));
    }

    public void complaintWithdrawn(EventEnvelope event, UUID id, UUID complaintId) {
        cases.applyEvent(event, id, c -> reviewing(c).withdrawComplaint(complaintId));
    }

    public void complaintClosed(EventEnvelope event, UUID id, UUID complaintId, Complaint.End outcome) {
        cases.applyEvent(event, id, c -> reviewing(c).closeComplaint(complaintId, outcome));
    }

    /** @param implementBy the day by which the outcome is to be implemented; null where complaint-service was told none */
    // CP-12
    public void appealed(
            EventEnvelope event, UUID id, UUID complaintId, Complaint.Appeal outcome, @Nullable LocalDate implementBy) {
        var decideBy = implementBy == null ? usualDay() : implementBy;
        reopening(event, id, it -> it.appeal(complaintId, outcome, decideBy));
    }

    /**
     * Applies what may reopen a closed case. Where the citizen has another open case by now, this one is opened beside it, since a complaint
     * and an appeal are answered where the decision was made; another case that is opened at this moment is found at the second attempt.
     */
    private void reopening(EventEnvelope event, UUID id, Function<Reviewing, List<CaseEvent>> act) {
        try {
            beside(event, id, act);
        } catch (RuleViolation taken) {
            if (!taken.code().equals(Cases.OPEN_ALREADY)) {
                throw taken;
            }
            beside(event, id, act);
        }
    }

    private void beside(EventEnvelope event, UUID id, Function<Reviewing, List<CaseEvent>> act) {
        var other = cases.otherOpen(id).orElse(null);
        cases.applyEvent(event, id, c -> act.apply(c.reviewing(other, now(), settings.choices())));
    }

    private Reviewing reviewing(CaseActs acts) {
        return acts.reviewing(now(), settings.choices());
    }

    private LocalDate usualDay() {
        var today = DanishTime.day(now());
        return today.plus(settings.reassessWithin(today));
    }

    private Instant now() {
        return clock.instant();
    }
}
