package dk.samvaer.local.embedded;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/** Documents of all shapes, and filters, orders and updates for them, the same for the same seed. */
final class RandomThings {
    private static final List<String> FIELDS =
            List.of("kind", "due", "number", "tags", "entries.time", "state.number", "anything", "_id", "version");

    /** Not by {@code tags}: the engine orders empty arrays in no order that a sort could follow. */
    private static final List<String> SORTED =
            List.of("kind", "due", "number", "entries.time", "state.number", "anything", "_id", "version");

    private final Random random;
    private final List<String> ids = new ArrayList<>();

    RandomThings(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Stream<Document> documents(int count) {
        return Stream.generate(this::document).limit(count);
    }

    Document document() {
        Document document = new Document("_id", new UUID(random.nextLong(), random.nextLong()).toString())
                .append("version", below(3))
                .append("kind", kind());
        ids.add(document.getString("_id"));
        maybe(document, "due", date());
        maybe(document, "number", number());
        maybe(document, "tags", below(4) == 0 ? kind() : below(4) == 0 ? List.of() : list(this::kind));
        maybe(
                document,
                "entries",
                list(() -> below(5) == 0 ? kind() : new Document("time", below(6) == 0 ? list(this::date) : date())));
        maybe(
                document,
                "state",
                below(5) == 0 ? list(() -> new Document("number", number())) : new Document("number", number()));
        maybe(document, "anything", anything());
        return document;
    }

    String lastId() {
        return ids.get(Math.max(0, ids.size() - 1 - below(40)));
    }

    Document filter() {
        Document filter = new Document();
        for (int conditions = below(4); conditions > 0; conditions--) {
            condition(filter);
        }
        return filter;
    }

    private void condition(Document filter) {
        switch (below(8)) {
            case 0 -> filter.append("$or", List.of(plainCondition(), plainCondition()));
            case 1 -> filter.append("$and", List.of(plainCondition(), plainCondition(), plainCondition()));
            case 2 -> filter.append("$or", after());
            default -> filter.putAll(plainCondition());
        }
    }

    /** What a cursor asks: later in the first field, or the same there and later in the next. */
    private List<Document> after() {
        Date due = date();
        return List.of(
                new Document("due", new Document("$gt", due)),
                new Document("due", due).append("_id", new Document("$gt", lastId())));
    }

    private Document plainCondition() {
        String field = FIELDS.get(below(FIELDS.size()));
        return new Document(
                field,
                switch (below(8)) {
                    case 0 -> new Document("$in", List.of(value(field), value(field), value(field)));
                    case 1 -> new Document("$gt", value(field)).append("$lte", value(field));
                    case 2 -> new Document("$lt", value(field));
                    case 3 -> new Document("$gte", value(field));
                    case 4 -> new Document("$exists", random.nextBoolean());
                    case 5 -> new Document("$ne", value(field));
                    default -> value(field);
                });
    }

    /** Always with the id at the end, since the order of equal documents is nobody's promise. */
    Document sort() {
        int direction = random.nextBoolean() ? 1 : -1;
        Document sort = new Document();
        for (int fields = below(3); fields > 0; fields--) {
            sort.append(SORTED.get(below(SORTED.size())), below(5) == 0 ? -direction : direction);
        }
        sort.putIfAbsent("_id", direction);
        return sort;
    }

    /** What an answer includes, or leaves out; mostly all. */
    Document fields() {
        return switch (below(4)) {
            case 0 -> new Document(SORTED.get(below(SORTED.size())), 1).append("state.number", true);
            case 1 -> new Document("entries", 0);
            default -> new Document();
        };
    }

    Document update() {
        return switch (below(6)) {
            case 0 -> new Document("$set", new Document("kind", kind()).append("due", date()));
            case 1 -> new Document("$unset", new Document("due", ""));
            case 2 -> new Document("$set", new Document("tags", list(this::kind)));
            case 3 -> new Document("$set", new Document("entries", list(() -> new Document("time", date()))));
            case 4 -> new Document("$set", new Document("anything", anything()));
            default ->
                new Document("$inc", new Document("version", 1)).append("$set", new Document("number", number()));
        };
    }

    private Object value(String field) {
        return switch (field) {
            case "due", "entries.time" -> date();
            case "number", "state.number", "version" -> number();
            case "anything" -> anything();
            case "_id" -> lastId();
            default -> kind();
        };
    }

    private Object anything() {
        return switch (below(7)) {
            case 0 -> number();
            case 1 -> date();
            case 2 -> random.nextBoolean();
            case 3 -> new UUID(below(3), below(3));
            case 4 -> new org.bson.types.ObjectId(below(3), below(3));
            default -> kind();
        };
    }

    private Object number() {
        return switch (below(4)) {
            case 0 -> (long) below(6) - 3;
            case 1 -> below(12) / 2.0 - 3;
            case 2 -> 1_700_000_000_000_000L + below(4);
            default -> below(6) - 3;
        };
    }

    private Date date() {
        return new Date(1_700_000_000_000L + 1000L * below(12) * (below(9) == 0 ? -1_000_000 : 1));
    }

    private String kind() {
        return List.of("", "a", "ab", "b", "æ", "a\u0001", "\uffff").get(below(7));
    }

    private <T> List<T> list(java.util.function.Supplier<T> element) {
        return Stream.generate(element).limit(1 + below(3)).toList();
    }

    private void maybe(Document document, String field, Object value) {
        switch (below(7)) {
            case 0 -> {}
            case 1 -> document.append(field, null);
            default -> document.append(field, value);
        }
    }
}
