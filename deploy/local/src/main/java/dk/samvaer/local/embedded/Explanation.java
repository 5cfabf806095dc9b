package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What MongoDB's {@code explain} tells of a {@code find}: which index served it, and how many documents it had to read. */
final class Explanation {
    private Explanation() {}

    static Document of(EmbeddedCollection collection, Document find) {
        Document filter = find.get("filter") instanceof Document given ? given : new Document();
        Document sort = find.get("sort") instanceof Document given && !given.isEmpty() ? given : null;
        int skip = number(find.get("skip"));
        int limit = number(find.get("limit"));
        AtomicInteger examined = new AtomicInteger();
        Plan plan = collection.plan(filter, sort, limit == 0 ? 0 : skip + limit);
        Search search = new Search(plan, position -> {
            examined.incrementAndGet();
            return collection.matching(position, filter, null);
        });
        int returned = (sort == null || plan.sorted() ? search.atOnce() : search.sortedBy(sort))
                .skip(skip)
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .toList()
                .size();
        return new Document("queryPlanner", new Document("winningPlan", stage(plan, sort)))
                .append(
                        "executionStats",
                        new Document("executionSuccess", true)
                                .append("nReturned", returned)
                                .append("totalDocsExamined", examined.get()));
    }

    private static Document stage(Plan plan, @Nullable Document sort) {
        if (sort != null && !plan.sorted()) {
            return new Document("stage", "SORT").append("sortPattern", sort).append("inputStage", stage(plan, null));
        }
        return plan.bounded().isEmpty() && !(plan.index() instanceof SortedIndex)
                ? new Document("stage", "COLLSCAN")
                : new Document("stage", "IXSCAN").append("keyPattern", keys(plan));
    }

    private static Document keys(Plan plan) {
        Document keys = new Document();
        plan.index().fields().forEach(field -> keys.append(field, 1));
        return keys;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
