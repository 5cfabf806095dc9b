package dk.samvaer.visitation.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dk.samvaer.starter.web.Cursor;
import dk.samvaer.starter.web.Page;
import dk.samvaer.starter.web.Paging;
import dk.samvaer.visitation.domain.CaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Cases in the order in which they were opened. */
@Repository
public class CaseList {
    private static final String OPENED_ON = "state.intake.openedOn";

    private final MongoTemplate mongo;

    CaseList(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** One line of the list: nothing that is encrypted. */
    public record ListedCase(UUID id, String caseNumber, UUID citizenId, CaseState state, LocalDate openedOn) {}

    public Page<ListedCase> find(@Nullable UUID citizenId, @Nullable CaseState state, Paging paging) {
        var found = mongo.getCollection("cases")
                .find(filter(citizenId, state, paging.cursor()))
                .sort(Sorts.ascending(OPENED_ON, "_id"))
                .limit(paging.pageSize() + 1)
                .projection(Projections.include("state.caseNumber", "state.citizenId", "state.state", OPENED_ON))
                .map(CaseList::item)
                .into(new ArrayList<>());
        return Page.of(
                found,
                paging,
                it -> Cursor.encode(it.openedOn().toString(), it.id().toString()));
    }

    private static Bson filter(@Nullable UUID citizenId, @Nullable CaseState state, @Nullable String cursor) {
        List<Bson> filters = new ArrayList<>();
        if (citizenId != null) {
            filters.add(Filters.eq("state.citizenId", citizenId.toString()));
        }
        if (state != null) {
            filters.add(Filters.eq("state.state", state.name()));
        }
        if (cursor != null) {
            filters.add(after(Cursor.decode(cursor, 2)));
        }
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    private static Bson after(List<String> last) {
        return Filters.or(
                Filters.gt(OPENED_ON, last.getFirst()),
                Filters.and(Filters.eq(OPENED_ON, last.getFirst()), Filters.gt("_id", last.getLast())));
    }

    private static ListedCase item(Document document) {
        var state = document.get("state", Document.class);
        return new ListedCase(
                UUID.fromString(document.getString("_id")),
                state.getString("caseNumber"),
                UUID.fromString(state.getString("citizenId")),
                CaseState.valueOf(state.getString("state")),
                LocalDate.parse(state.get("intake", Document.class).getString("openedOn")));
    }
}
