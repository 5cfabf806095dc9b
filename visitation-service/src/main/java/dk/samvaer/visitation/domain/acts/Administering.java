package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.decision.Suspension;
import dk.samvaer.visitation.domain.law.PensionAges;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Assigns a case, and suspends and resumes its grant. */
public record Administering(Case theCase, Instant now) {

    public List<CaseEvent> assign(String assignee, Actor by) {
        Act.ASSIGN_CASE.requireIn(theCase.state());
        return theCase.administration().assign(assignee, by);
    }

    /** @param atMost how long the grant may rest without a decision */
    public List<CaseEvent> suspendGrant(Suspension planned, Period atMost) {
        Act.SUSPEND_GRANT.requireIn(theCase.state());
        if (planned.ground() == Suspension.Ground.CITIZEN_WISH) {
            new Wishing(theCase, now).requireRest(planned);
        }
        return theCase.requireGrant().suspend(planned, DanishTime.day(now), atMost);
    }

    /** Lets the review of a running grant follow the table of pension ages that is in force today. */
    // DU-04
    public List<CaseEvent> movePensionReview(LocalDate birthDate, PensionAges ages) {
        var grant = theCase.grant();
        var review = grant == null || !grant.running() ? null : grant.pensionReview();
        if (grant == null || review == null) {
            return List.of();
        }
        var today = DanishTime.day(now);
        var moved = review.moved(grant.terms().startsOn(), ages.reachesOn(birthDate, today), ages, today);
        return moved.equals(review) ? List.of() : List.of(new GrantEvent.PensionReviewPlanned(grant.id(), moved));
    }

    public List<CaseEvent> resumeGrant(LocalDate from, String reasonCode) {
        Act.RESUME_GRANT.requireIn(theCase.state());
        return theCase.requireGrant().resume(from, reasonCode, DanishTime.day(now));
    }
}
