package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.Grant;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What visitation's decisions on a grant mean for the placements under it. */
@Service
public class Grants {
    private final Aggregates<Placement, PlacementEvent> placements;
    private final UnitPlaces places;
    private final SupplierSettings settings;

    public Grants(Aggregates<Placement, PlacementEvent> placements, UnitPlaces places, SupplierSettings settings) {
        this.placements = placements;
        this.places = places;
        this.settings = settings;
    }

    public void issued(EventEnvelope event, UUID citizenId, Grant grant) {
        begin(Placement.idOf(grant.grantId()), event, citizenId, grant);
    }

    /** The supplier stays and other terms apply, or another supplier takes over by a placement of its own. */
    public void changed(EventEnvelope event, UUID decisionId, UUID citizenId, Grant terms) {
        Placement current = current(terms.grantId());
        if (current.supplierId().equals(terms.supplierId())) {
            placements.applyEvent(
                    current.id(), event, p -> p.followingGrant().changed(terms.startsOn(), terms.daysPerWeek()));
            return;
        }
        UUID successor = Ids.derive(decisionId, "placement");
        begin(successor, event, citizenId, terms);
        placements.applyEvent(current.id(), event, p -> p.followingGrant().replacedBy(successor, terms.startsOn()));
        places.endWith(current.id());
    }

    public void suspended(EventEnvelope event, UUID grantId, LocalDate from, String reasonCode) {
        placements.applyEvent(
                current(grantId).id(),
                event,
                p -> p.followingGrant().suspended(from, reasonCode, DanishTime.day(event.time())));
    }

    public void resumed(EventEnvelope event, UUID grantId, LocalDate from) {
        placements.applyEvent(
                current(grantId).id(), event, p -> p.followingGrant().resumed(from, settings.clarification()));
    }

    public void terminated(EventEnvelope event, UUID grantId, LocalDate endsOn, String reasonCode) {
        Placement current = current(grantId);
        placements.applyEvent(current.id(), event, p -> p.followingGrant().terminated(endsOn, reasonCode));
        places.endWith(current.id());
    }

    private void begin(UUID id, EventEnvelope event, UUID citizenId, Grant grant) {
        placements.begin(id, event, () -> Placement.await(id, event.caseId(), citizenId, grant));
    }

    private Placement current(UUID grantId) {
        Placement placement = require(Placement.idOf(grantId));
        while (placement.successor() != null) {
            placement = require(placement.successor());
        }
        return placement;
    }

    private Placement require(UUID id) {
        return placements.find(id).orElseThrow(() -> new NotFound("placements", id));
    }
}
