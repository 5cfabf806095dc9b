package dk.samvaer.starter.store.mongo;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static dk.samvaer.starter.store.StoredIndexes.UNSENT_SINCE;

import dk.samvaer.starter.store.Change;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The one update of a document that a change is. */
final class StoredChange {
    private StoredChange() {}

    static Bson of(Change change) {
        List<Bson> updates = new ArrayList<>(List.of(
                set("state", new Document(change.state())),
                set("listed", new Document(change.listed())),
                set("sequence", change.sequence()),
                set("changedAt", Date.from(change.changedAt())),
                inc("version", 1L)));
        updates.add(change.nextDue() == null ? unset("nextDue") : set("nextDue", Date.from(change.nextDue())));
        if (change.heard() != null) {
            updates.add(set("seen." + change.heard().source(), StoredDocument.watermark(change.heard())));
        }
        if (change.correlationId() != null) {
            updates.add(
                    set(StoredDocument.CORRELATION_ID, change.correlationId().toString()));
        }
        if (change.acts() != null) {
            updates.add(
                    set("acts", change.acts().stream().map(StoredDocument::act).toList()));
        }
        if (!change.appended().isEmpty()) {
            updates.add(pushEach(
                    "outbox",
                    change.appended().stream().map(StoredDocument::entry).toList()));
            updates.add(min(UNSENT_SINCE, Date.from(change.appended().getFirst().time())));
        }
        return combine(updates);
    }
}
