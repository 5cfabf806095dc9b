package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.assessment.Reassessment.Cause;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Withdraws and closes cases, registers deaths, and reopens a closed case on a new application. */
@Service
public class CaseEndings {
    private final Cases cases;
    private final VisitationSettings settings;
    private final Clock clock;

    CaseEndings(Cases cases, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> withdraw(UUID id, long version, Actor by) {
        return cases.change(
                id, version, by, Act.WITHDRAW_CASE, c -> c.ending(now()).withdraw(by, retention()));
    }

    public Versioned<Case> close(UUID id, long version, Actor by) {
        return cases.change(id, version, c -> c.ending(now()).close(by, retention()));
    }

    public Versioned<Case> registerDeath(UUID id, long version, LocalDate diedOn, Actor by) {
        return cases.change(id, version, c -> c.ending(now()).registerDeath(diedOn, by, retention()));
    }

    /** @param words the need as the citizen sees it now */
    public Versioned<Case> applyAnew(UUID id, long version, LocalDate receivedOn, Confidential words) {
        var decideBy = receivedOn.plus(settings.decideWithin(receivedOn));
        var cause = new Cause(Ids.derive(id, "application/" + version), Trigger.CITIZEN_REQUEST, words, decideBy);
        var second = cases.otherOpen(id).map(cases::refusalOfSecond);
        return cases.change(id, version, c -> {
            var applied = c.reassessing(now()).applyAnew(cause, receivedOn);
            second.ifPresent(Cases::refuse);
            return applied;
        });
    }

    private Period retention() {
        return settings.retention(DanishTime.day(now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
