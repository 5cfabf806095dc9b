package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.visitation.domain.Act;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.citizen.Matter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What somebody may do in a case now: what the state of the case, the role and the mandate leave. */
// Rules of the domain §§ 10, 11; RP-01, RP-02
@Service
public class OpenActs {
    private static final Map<Act, Matter> MATTERS = Map.of(
            Act.WITHDRAW_CONSENT, Matter.WITHDRAW_CONSENT,
            Act.ANSWER_HEARING, Matter.ANSWER_HEARING,
            Act.REQUEST_REASSESSMENT, Matter.ASK_FOR_REASSESSMENT,
            Act.WITHDRAW_CASE, Matter.WITHDRAW_APPLICATION);

    private final Citizens citizens;

    OpenActs(Citizens citizens) {
        this.citizens = citizens;
    }

    public List<Act> of(Case theCase, Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> act.open(theCase, actor.role()) && withinMandate(theCase, actor, act))
                .toList();
    }

    private boolean withinMandate(Case theCase, Actor actor, Act act) {
        var matter = MATTERS.get(act);
        return !Citizens.actsForAnother(actor.role())
                || matter != null && citizens.mayAct(theCase.citizenId(), actor, matter);
    }
}
