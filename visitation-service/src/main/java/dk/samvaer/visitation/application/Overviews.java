package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import dk.samvaer.visitation.persistence.Timelines;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What an overview adds to a case: what has happened in it, and what the reader may do in it now. */
@Service
public class Overviews {
    private final Cases cases;
    private final Citizens citizens;
    private final Timelines timelines;

    Overviews(Cases cases, Citizens citizens, Timelines timelines) {
        this.cases = cases;
        this.citizens = citizens;
        this.timelines = timelines;
    }

    /** The newest first, without the hidden types; only for somebody who may read the case. */
    public Page<TimelineEntry> timeline(UUID caseId, Set<String> hidden, Paging paging) {
        cases.read(caseId);
        return timelines.of(caseId, hidden, paging);
    }

    /** The acts that the state of the case, the role and the mandate allow. */
    // Rules of the domain §§ 10, 11; RP-01, RP-02
    public List<Act> openActs(Case theCase, Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> act.open(theCase, actor.role()) && citizens.mayAct(theCase.citizenId(), actor, act))
                .toList();
    }
}
