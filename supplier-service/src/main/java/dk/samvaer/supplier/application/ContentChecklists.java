package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.daily.Authorship;
import dk.samvaer.supplier.domain.daily.ContentDuties;
import dk.samvaer.supplier.domain.daily.ContentDutiesEvent;
import dk.samvaer.supplier.domain.daily.ContentDuty;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What supplier and citizen agree on of each theme. It is reached through the placement, which tells who may see it today. */
// R37 to R42, SU-07
@Service
public class ContentChecklists {
    private final Aggregates<ContentDuties, ContentDutiesEvent> duties;
    private final Placements placements;
    private final Clock clock;

    ContentChecklists(Aggregates<ContentDuties, ContentDutiesEvent> duties, Placements placements, Clock clock) {
        this.duties = duties;
        this.placements = placements;
        this.clock = clock;
    }

    public Versioned<ContentDuties> read(UUID placementId) {
        placements.read(placementId);
        return duties.read(ContentDuties.idOf(placementId));
    }

    public Versioned<ContentDuties> agree(Creation creation, UUID placementId, List<ContentDuty> agreed, Actor by) {
        var placement = placements.read(placementId).state().days();
        try {
            return duties.create(
                    new Creation(ContentDuties.idOf(placementId), creation.fingerprint()),
                    id -> ContentDuties.agree(placement, checklist(agreed, by)));
        } catch (KeyReused another) {
            throw new RuleViolation("CONTENT_DUTIES_AGREED");
        }
    }

    public Versioned<ContentDuties> revise(UUID placementId, long version, List<ContentDuty> agreed, Actor by) {
        var placement = placements.read(placementId).state().days();
        return duties.change(
                ContentDuties.idOf(placementId), version, it -> it.revise(placement, checklist(agreed, by)));
    }

    private ContentDuties.Checklist checklist(List<ContentDuty> agreed, Actor by) {
        return new ContentDuties.Checklist(agreed, new Authorship(by, clock.instant()));
    }
}
