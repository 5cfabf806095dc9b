package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.Act;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.CaseEvent;
import dk.samvaer.visitation.domain.OralNotification;
import dk.samvaer.visitation.domain.reference.DanishCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Decisions that were told orally, and the written reasons that are asked for then. */
// FVL § 23; DE-03
@Service
public class OralDecisions {
    private final Aggregates<Case, CaseEvent> cases;
    private final Citizens citizens;
    private final VisitationSettings settings;
    private final Clock clock;

    OralDecisions(Aggregates<Case, CaseEvent> cases, Citizens citizens, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> told(UUID id, long version, UUID decisionId, LocalDate toldOn, boolean guidance) {
        var period = settings.complaintPeriod();
        return change(id, version, decisionId, it -> it.orally(toldOn, guidance, period));
    }

    /** @param receivedOn the day on which the request came, if that is not today */
    public Versioned<Case> requestReasons(
            UUID id, long version, UUID decisionId, Optional<LocalDate> receivedOn, Actor by) {
        var day = receivedOn.orElseGet(() -> DanishCalendar.day(clock.instant()));
        return change(id, version, decisionId, it -> {
            citizens.requireMayAct(it.theCase().citizenId(), by, Act.REQUEST_REASONS);
            return it.requestReasons(day, settings.writtenReasons(), settings.complaintPeriod(), by);
        });
    }

    public Versioned<Case> sendReasons(UUID id, long version, UUID decisionId, LocalDate sentOn, Actor by) {
        return change(id, version, decisionId, it -> it.sendReasons(sentOn, by));
    }

    private Versioned<Case> change(
            UUID id, long version, UUID decisionId, Function<OralNotification, List<CaseEvent>> act) {
        return cases.change(id, version, it -> {
            CaseDecisions.requireKnown(it, decisionId);
            return act.apply(new OralNotification(it, decisionId, clock.instant()));
        });
    }
}
