package dk.samvaer.supplier.application.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.PlacementState;
import dk.samvaer.supplier.domain.money.CaseRemuneration;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent;
import dk.samvaer.supplier.domain.money.RemuneratedActivity;
import dk.samvaer.supplier.domain.money.Remuneration;
import dk.samvaer.supplier.domain.money.RemunerationDecision;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.money.RemunerationRequestEvent;
import dk.samvaer.supplier.persistence.PlacementsQueries;
import dk.samvaer.supplier.persistence.RemunerationRequestsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Requests for remuneration, and what the authority's decisions grant of it. */
// PA-01, R43, R44
@Service
public class Remunerations {
    private final Aggregates<CaseRemuneration, CaseRemunerationEvent> cases;
    private final Aggregates<RemunerationRequest, RemunerationRequestEvent> requests;
    private final Aggregates<Placement, PlacementEvent> placements;
    private final RemunerationRequestsQueries queries;
    private final PlacementsQueries ofCases;
    private final Clock clock;

    public Remunerations(
            Aggregates<CaseRemuneration, CaseRemunerationEvent> cases,
            Aggregates<RemunerationRequest, RemunerationRequestEvent> requests,
            Aggregates<Placement, PlacementEvent> placements,
            RemunerationRequestsQueries queries,
            PlacementsQueries ofCases,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.placements = placements;
        this.queries = queries;
        this.ofCases = ofCases;
        this.clock = clock;
    }

    /** What was asked and decided about a placement that the caller may see. */
    public record AtPlacement(List<RemunerationRequest> requests, List<Remuneration> decided) {}

    public AtPlacement read(UUID placementId) {
        var placement = placements.read(placementId).state();
        var asked = queries.ofPlacement(placementId).stream()
                .flatMap(id -> requests.find(id).stream())
                .toList();
        var decided = ofCase(placement.caseId()).stream()
                .flatMap(it -> it.decided().stream())
                .filter(it -> placementId.equals(it.placementId()))
                .toList();
        return new AtPlacement(asked, decided);
    }

    public Page<RemunerationRequest> list(RemunerationRequest.@Nullable Answer answer, Paging paging) {
        return queries.find(answer, paging).mapAll(requests::readPage);
    }

    public Versioned<RemunerationRequest> request(
            Creation creation, UUID placementId, RemuneratedActivity activityType, Confidential reason, Role by) {
        var placement = placements.read(placementId).state();
        boolean granted = ofCase(placement.caseId())
                .filter(it -> it.grants(activityType, placementId))
                .isPresent();
        RuleViolation.unless(!granted, "REMUNERATION_GRANTED_ALREADY");
        return requests.create(
                creation, id -> RemunerationRequest.request(id, placement, activityType, reason, by, today()));
    }

    /** Nothing is kept of a case in which no decision has spoken of remuneration. */
    public void decided(EventEnvelope event, RemunerationDecision decision) {
        if (!decision.lines().isEmpty()) {
            UUID id = CaseRemuneration.idOf(event.caseId());
            cases.begin(id, event, () -> CaseRemuneration.begun(event.caseId(), current(event.caseId()), decision));
            queries.unanswered(event.caseId())
                    .forEach(request -> requests.applyEvent(request, event, it -> it.answer(decision)));
        }
        apply(event, it -> it.decide(decision));
    }

    /** Heard after the placement under the grant has been made. */
    public void placed(EventEnvelope event) {
        var placement = current(event.caseId());
        if (placement != null) {
            apply(event, it -> it.place(placement));
        }
    }

    public void terminated(EventEnvelope event, LocalDate endsOn) {
        apply(event, it -> it.terminate(endsOn));
    }

    private void apply(EventEnvelope event, Function<CaseRemuneration, List<CaseRemunerationEvent>> decision) {
        if (ofCase(event.caseId()).isPresent()) {
            cases.applyEvent(CaseRemuneration.idOf(event.caseId()), event, decision);
        }
    }

    /** The placement under the case's latest grant that has not been replaced; null where there is none. */
    private @Nullable UUID current(UUID caseId) {
        var filter = new PlacementsQueries.Filter(caseId, null, null, null);
        return ofCases.find(filter, new Paging(Paging.MAX, null)).items().stream()
                .flatMap(id -> placements.find(id).stream())
                .filter(it -> it.successor() == null && it.state() != PlacementState.ENDED)
                .max(Comparator.comparing(it -> it.grant().startsOn()))
                .map(Placement::id)
                .orElse(null);
    }

    private Optional<CaseRemuneration> ofCase(UUID caseId) {
        return cases.find(CaseRemuneration.idOf(caseId));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
