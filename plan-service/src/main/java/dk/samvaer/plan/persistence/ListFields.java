package dk.samvaer.plan.persistence;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Filters;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What both lists of plans share: who may see a line, and how a line is found. */
final class ListFields {
    static final String LISTED = "listed";

    /** The indexes of a list of plans; with the case, at most a few lines are left. */
    static final List<List<String>> INDEXES = List.of(
            List.of("listed.citizenId", "_id"),
            List.of("listed.status", "_id"),
            List.of("listed.openTo.supplier", "listed.openTo.until"));

    /** After every day that is known, in the order of text. */
    private static final String NO_LAST_DAY = "9999-12-31";

    private ListFields() {}

    static List<Map<String, String>> openTo(List<SupplierAccess> access) {
        return access.stream()
                .map(it -> Map.of("supplier", it.supplierId(), "until", until(it.lastDay())))
                .toList();
    }

    /** Leaves out what is not there. */
    static Map<String, Object> fields(Map<String, @Nullable Object> values) {
        Map<String, Object> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                fields.put(name, value instanceof Integer || value instanceof List ? value : value.toString());
            }
        });
        return fields;
    }

    static Bson matching(PlanFilter filter, Paging paging) {
        List<Bson> filters = new ArrayList<>();
        if (filter.caseId() != null) {
            filters.add(eq("caseId", filter.caseId().toString()));
        }
        if (filter.citizenId() != null) {
            filters.add(eq("listed.citizenId", filter.citizenId().toString()));
        }
        if (filter.status() != null) {
            filters.add(eq("listed.status", filter.status()));
        }
        for (var supplier : filter.openTo()) {
            filters.add(elemMatch(
                    "listed.openTo",
                    Filters.and(
                            eq("supplier", supplier), gte("until", filter.day().toString()))));
        }
        if (paging.cursor() != null) {
            filters.add(gt("_id", Cursor.decode(paging.cursor(), 1).getFirst()));
        }
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }

    static UUID id(Document fields, String name) {
        return UUID.fromString(fields.getString(name));
    }

    static @Nullable LocalDate day(Document fields, String name) {
        var text = fields.getString(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String until(@Nullable LocalDate lastDay) {
        return lastDay == null ? NO_LAST_DAY : lastDay.toString();
    }
}
