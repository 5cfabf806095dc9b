package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.cases.Case;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/** What somebody may do in a case now: what the state of the case, the role and the mandate leave. */
// Rules of the domain §§ 10, 11; RP-01, RP-02
@Service
public class OpenActs {
    private final Citizens citizens;

    OpenActs(Citizens citizens) {
        this.citizens = citizens;
    }

    public List<Act> of(Case theCase, Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> act.open(theCase, actor.role()) && citizens.mayAct(theCase.citizenId(), actor, act))
                .toList();
    }
}
