package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.daily.Authorship;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalEvent;
import dk.samvaer.supplier.domain.daily.JournalNote;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import dk.samvaer.supplier.persistence.JournalQueries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The care journals. An entry is reached through its placement, which tells who may see it today. */
// R26, SU-06, SU-07
@Service
public class Journals {
    /** What is printed at once; more is a period to be chosen shorter. */
    private static final int MAX_PRINTED = 1_000;

    private final Aggregates<JournalEntry, JournalEvent> journal;
    private final JournalQueries queries;
    private final Placements placements;
    private final Clock clock;

    Journals(
            Aggregates<JournalEntry, JournalEvent> journal,
            JournalQueries queries,
            Placements placements,
            Clock clock) {
        this.journal = journal;
        this.queries = queries;
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * An entry as it is read.
     *
     * @param correctedBy the entry that corrects it; null where it holds
     */
    public record Line(JournalEntry entry, @Nullable UUID correctedBy) {}

    /**
     * A journal to be printed.
     *
     * @param lines all of the period, in the order in which they are read
     */
    public record Excerpt(
            Placement placement, DayRange days, @Nullable JournalTheme theme, List<Line> lines) {}

    public Page<Line> list(UUID placementId, @Nullable JournalTheme theme, DayRange days, Paging paging) {
        placements.read(placementId);
        return page(placementId, theme, days, paging).mapAll(this::lines);
    }

    public Versioned<Line> read(UUID placementId, UUID entryId) {
        placements.read(placementId);
        return line(of(placementId, entryId));
    }

    /** @throws RuleViolation {@code PERIOD_TOO_LONG} where it is more than is printed at once */
    public Excerpt excerpt(UUID placementId, @Nullable JournalTheme theme, DayRange days) {
        var placement = placements.read(placementId).state();
        List<UUID> found = new ArrayList<>();
        String cursor = null;
        do {
            var page = page(placementId, theme, days, new Paging(Paging.MAX, cursor));
            found.addAll(page.items());
            cursor = page.nextCursor();
            RuleViolation.unless(found.size() <= MAX_PRINTED, "PERIOD_TOO_LONG");
        } while (cursor != null);
        return new Excerpt(placement, days, theme, lines(found));
    }

    public Versioned<Line> write(Creation creation, UUID placementId, JournalNote note, Actor by) {
        var placement = placements.read(placementId).state().days();
        return line(journal.create(creation, id -> JournalEntry.write(placement, id, note, authorship(by))));
    }

    public Versioned<Line> correct(
            Creation creation, UUID placementId, UUID entryId, JournalNote note, Confidential reason, Actor by) {
        var placement = placements.read(placementId).state().days();
        var earlier = of(placementId, entryId).state();
        return line(journal.create(creation, id -> earlier.correct(placement, id, note, reason, authorship(by))));
    }

    private Page<UUID> page(UUID placementId, @Nullable JournalTheme theme, DayRange days, Paging paging) {
        return queries.find(placementId, theme, days, paging);
    }

    private List<Line> lines(List<UUID> ids) {
        var corrections = queries.correctionsOf(ids);
        return journal.readAll(ids).stream()
                .map(entry -> new Line(entry, corrections.get(entry.id())))
                .toList();
    }

    private Versioned<Line> line(Versioned<JournalEntry> entry) {
        var id = entry.state().id();
        var correctedBy = queries.correctionsOf(List.of(id)).get(id);
        return new Versioned<>(new Line(entry.state(), correctedBy), entry.version());
    }

    /** An entry of another placement answers as one that does not exist. */
    private Versioned<JournalEntry> of(UUID placementId, UUID entryId) {
        var entry = journal.read(entryId);
        if (!entry.state().placementId().equals(placementId)) {
            throw new NotFound("JournalEntry", entryId);
        }
        return entry;
    }

    private Authorship authorship(Actor by) {
        return new Authorship(by, clock.instant());
    }
}
