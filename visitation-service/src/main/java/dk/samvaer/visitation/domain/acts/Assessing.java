package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Carried;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.vum.AssessmentMethods;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Assesses the citizen's need by VUM: drafts, completes and cancels assessments. */
// AS-01
public record Assessing(Case theCase, Instant now) {

    public List<CaseEvent> draft(Findings findings, AssessmentMethods methods, Actor by) {
        Act.DRAFT_ASSESSMENT.requireIn(theCase.state());
        return theCase.assessments().draft(theCase.id(), findings, methods, by, DanishTime.day(now));
    }

    public List<CaseEvent> complete(Actor by) {
        Act.COMPLETE_ASSESSMENT.requireIn(theCase.state());
        return theCase.assessments().complete(DanishTime.day(now), by);
    }

    /** Finds what stems from an earlier decision process still right. */
    // AS-01, AP-02
    public List<CaseEvent> reaffirm(Set<Carried.Part> parts, Confidential reason, Actor by) {
        Act.REAFFIRM_BASIS.requireIn(theCase.state());
        var carried = theCase.reassessments().carried();
        var how = carried.reaffirm(parts, theCase, reason, by, DanishTime.day(now));
        return theCase.reassessments().current().stream()
                .<CaseEvent>map(it -> new ReassessmentEvent.Reaffirmed(it.id(), how))
                .toList();
    }

    public List<CaseEvent> cancel(Confidential reason, Actor by) {
        Act.CANCEL_ASSESSMENT.requireIn(theCase.state());
        return theCase.assessments().cancel(reason, DanishTime.day(now), by);
    }
}
