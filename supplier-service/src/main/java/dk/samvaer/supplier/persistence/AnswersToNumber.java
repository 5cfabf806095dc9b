package dk.samvaer.supplier.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import dk.samvaer.starter.schema.Migration;

/** Lets {@link AnswerLog} number the answers that were given before it did. */
public final class AnswersToNumber implements Migration {

    @Override
    public String id() {
        return "2026-11-27-number-answers";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection(ReportAcknowledgementsQueries.COLLECTION)
                .updateMany(
                        and(
                                gt("state.latestAnswer", 0L),
                                exists("state.numbered", false),
                                exists(ReportAcknowledgementsQueries.UNNUMBERED, false)),
                        set(ReportAcknowledgementsQueries.UNNUMBERED, true));
    }
}
