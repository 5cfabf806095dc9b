package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.decision.WrittenReasons;
import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records oral notification of a decision and the written reasons that the party may ask for. */
// FVL § 23; DE-03
public record OralNotification(Case theCase, Instant now) {

    public List<CaseEvent> notify(UUID decisionId, LocalDate toldOn, boolean guidance, ComplaintPeriods periods) {
        Act.TELL_DECISION_ORALLY.requireIn(theCase.state());
        DanishCalendar.requirePast(toldOn, now);
        return List.of(
                Receiving.of(decision(decisionId), periods).receive(toldOn, toldOn, guidance),
                new DecisionEvent.ToldOrally(decisionId, toldOn));
    }

    public List<CaseEvent> requestReasons(
            UUID decisionId, LocalDate day, WrittenReasons.Time time, ComplaintPeriods periods, Actor by) {
        Act.REQUEST_REASONS.requireIn(theCase.state());
        DanishCalendar.requirePast(day, now);
        var reasons = reasonsOf(decisionId);
        RuleViolation.unless(!decision(decisionId).fullyFavourable(), "REASONS_NOT_OWED");
        reasons.requireRequestable(day, time, periods.on(reasons.toldOn()));
        return List.of(new DecisionEvent.ReasonsRequested(decisionId, day, day.plus(time.answer()), by));
    }

    public List<CaseEvent> sendReasons(UUID decisionId, LocalDate day, Actor by) {
        Act.SEND_REASONS.requireIn(theCase.state());
        DanishCalendar.requirePast(day, now);
        reasonsOf(decisionId).requireAwaited(day);
        return List.of(new DecisionEvent.ReasonsSent(decisionId, day, by));
    }

    private WrittenReasons reasonsOf(UUID decisionId) {
        var reasons = decision(decisionId).writtenReasons();
        if (reasons == null) {
            throw new RuleViolation("NOT_TOLD_ORALLY");
        }
        return reasons;
    }

    private Decision decision(UUID decisionId) {
        return theCase.decisions().get(decisionId);
    }
}
