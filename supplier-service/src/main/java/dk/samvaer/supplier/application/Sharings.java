package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.daily.Authorship;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import dk.samvaer.supplier.domain.daily.SharedInformationEvent;
import dk.samvaer.supplier.domain.daily.SharedItem;
import dk.samvaer.supplier.persistence.SharedInformationQueries;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What was passed on outside the care journal. It is reached through its placement, which tells who may see it today. */
// R27, SU-06
@Service
public class Sharings {
    private final Aggregates<SharedInformation, SharedInformationEvent> shared;
    private final SharedInformationQueries queries;
    private final Placements placements;
    private final Clock clock;

    Sharings(
            Aggregates<SharedInformation, SharedInformationEvent> shared,
            SharedInformationQueries queries,
            Placements placements,
            Clock clock) {
        this.shared = shared;
        this.queries = queries;
        this.placements = placements;
        this.clock = clock;
    }

    public Page<SharedInformation> list(UUID placementId, DayRange days, Paging paging) {
        placements.read(placementId);
        return queries.find(placementId, days, paging).mapAll(shared::readPage);
    }

    /** One of another placement answers as one that does not exist. */
    public Versioned<SharedInformation> read(UUID placementId, UUID id) {
        placements.read(placementId);
        var found = shared.read(id);
        if (!found.state().placementId().equals(placementId)) {
            throw new NotFound("SharedInformation", id);
        }
        return found;
    }

    public Versioned<SharedInformation> share(Creation creation, UUID placementId, SharedItem item, Actor by) {
        var placement = placements.read(placementId).state().days();
        return shared.create(
                creation, id -> SharedInformation.share(placement, id, item, new Authorship(by, clock.instant())));
    }
}
