package dk.samvaer.visitation.domain.work;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tasks before a decision is drafted. */
// Rules of the domain § 11; CO-02, AS-01, AP-02, TR-03
final class Preparation {
    private static final Set<CaseState> BEFORE_DECISION =
            EnumSet.of(CaseState.OPENED, CaseState.FACT_FINDING, CaseState.APPRAISED, CaseState.REASSESSING);

    private final Case theCase;
    private final WorkDueDate question;

    private Preparation(Case theCase) {
        this.theCase = theCase;
        this.question = WorkDueDate.of(theCase);
    }

    static Stream<Work.Item> of(Case it) {
        return it.decisions().inDrafting().isPresent() || !BEFORE_DECISION.contains(it.state())
                ? Stream.empty()
                : new Preparation(it).items();
    }

    private Stream<Work.Item> items() {
        return switch (theCase.state()) {
            case OPENED -> waits(Task.SEND_NOTICE);
            case FACT_FINDING -> Stream.concat(waits(Task.ASSESS), plan());
            case APPRAISED -> Stream.concat(waits(Task.DECIDE), Stream.concat(plan(), transport()));
            case REASSESSING -> waits(Task.REASSESS);
            case DECIDED, ACTIVE, CLOSED, WITHDRAWN -> Stream.empty();
        };
    }

    private Stream<Work.Item> plan() {
        var externalFacts = theCase.externalFacts();
        if (!externalFacts.planOffered()) {
            return waits(Task.OFFER_PLAN);
        }
        return externalFacts.planSettled() ? Stream.empty() : waits(Task.ANSWER_PLAN_OFFER, Task.AWAIT_PLAN);
    }

    private Stream<Work.Item> transport() {
        return theCase.externalFacts().transportWaits() ? waits(Task.DECIDE_TRANSPORT) : Stream.empty();
    }

    private Stream<Work.Item> waits(Task... tasks) {
        return Stream.of(tasks).map(question::waits);
    }
}
