package dk.samvaer.supplier.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dk.samvaer.starter.mongo.IdQuery;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds the entries of a care journal by day and theme, and what corrects them. Their text is never searched. */
@Component
public class JournalQueries {
    public static final String COLLECTION = "journal_entries";

    /** An entry is corrected by one other at most. */
    public static final Map<String, String> UNIQUE = Map.of("listed.corrects", "JOURNAL_ENTRY_CORRECTED");

    private static final String PLACEMENT = "state.placementId";
    private static final String THEME = "state.note.theme";
    private static final String POSITION = "listed.position";
    private static final String CORRECTS = "listed.corrects";

    /** Fields that the lists need indexes on. */
    public static final List<List<String>> INDEXES =
            List.of(List.of(PLACEMENT, POSITION), List.of(PLACEMENT, THEME, POSITION));

    private final MongoTemplate mongo;

    JournalQueries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What a journal is sorted by: the day it is about, and of one day what was written first. */
    public static Map<String, Object> listed(JournalEntry entry) {
        Map<String, Object> listed = new HashMap<>();
        listed.put(
                "position",
                Positions.of(entry.note().about(), entry.authorship().at(), entry.id()));
        if (entry.correction() != null) {
            listed.put("corrects", entry.correction().entryId().toString());
        }
        return Map.copyOf(listed);
    }

    public Page<UUID> find(UUID placementId, @Nullable JournalTheme theme, DayRange days, Paging paging) {
        var query = new IdQuery(COLLECTION).narrow(PLACEMENT, placementId).narrow(THEME, theme);
        return Positions.narrow(query, POSITION, days).page(mongo, paging, POSITION);
    }

    /** The entries that correct any of these, by the entry that they correct. */
    public Map<UUID, UUID> correctionsOf(List<UUID> entries) {
        Query query = Query.query(
                where(CORRECTS).in(entries.stream().map(UUID::toString).toList()));
        query.fields().include("_id", CORRECTS);
        Map<UUID, UUID> corrections = new HashMap<>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(found -> corrections.put(
                        UUID.fromString(found.getEmbedded(List.of("listed", "corrects"), String.class)),
                        UUID.fromString(found.getString("_id"))));
        return corrections;
    }
}
