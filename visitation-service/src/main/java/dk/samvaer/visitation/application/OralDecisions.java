package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.CaseActs;
import dk.samvaer.visitation.domain.acts.OralNotification;
import dk.samvaer.visitation.domain.cases.Case;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Records decisions that were told orally, and the written reasons that the party asks for afterwards. */
// FVL § 23; DE-03
@Service
public class OralDecisions {
    private final Cases cases;
    private final VisitationSettings settings;
    private final Clock clock;

    OralDecisions(Cases cases, VisitationSettings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<Case> notifyOrally(UUID id, long version, UUID decisionId, LocalDate toldOn, boolean guidance) {
        var period = settings.complaintPeriod();
        return cases.change(id, version, c -> acts(c, decisionId).notify(decisionId, toldOn, guidance, period));
    }

    /** @param receivedOn the day on which the request came, if that is not today */
    public Versioned<Case> requestReasons(
            UUID id, long version, UUID decisionId, Optional<LocalDate> receivedOn, Actor by) {
        var day = receivedOn.orElseGet(() -> DanishTime.day(clock.instant()));
        return cases.change(
                id,
                version,
                by,
                Act.REQUEST_REASONS,
                c -> acts(c, decisionId)
                        .requestReasons(decisionId, day, settings.writtenReasons(), settings.complaintPeriod(), by));
    }

    public Versioned<Case> sendReasons(UUID id, long version, UUID decisionId, LocalDate sentOn, Actor by) {
        return cases.change(id, version, c -> acts(c, decisionId).sendReasons(decisionId, sentOn, by));
    }

    private OralNotification acts(CaseActs acts, UUID decisionId) {
        return CaseDecisions.known(acts, decisionId).notifyingOrally(clock.instant());
    }
}
