package dk.samvaer.starter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the database of a service holds, as whoever reads its files sees it. */
public final class RawDocuments {
    private RawDocuments() {}

    /** Every document of every collection that belongs to the case or names it, as JSON. */
    public static List<String> of(MongoTemplate mongo, UUID caseId) {
        List<String> found = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            for (Document document : mongo.getCollection(collection).find()) {
                String json = document.toJson();
                if (json.contains(caseId.toString())) {
                    found.add(collection + " " + json);
                }
            }
        }
        return found;
    }
}
