package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.decision.Recommendation;
import java.util.List;

/** The steps that tests of reassessments share. */
final class ReassessingSteps {
    private ReassessingSteps() {}

    static List<CaseEvent> closed(Case it, String reason) {
        return new Reassessing(it, NOW).close(Sample.openReassessment(it), text(reason));
    }

    /** Decides as the citizen wishes. */
    static Given decide(Given given, Recommendation recommendation) {
        var wished = Sample.wishing(given, recommendation.kind());
        return Sample.issue(wished.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given());
    }

    static Given.Then readying(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, Sample.BORN, VISITATOR));
    }
}
