package dk.samvaer.transport.persistence.rides;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import dk.samvaer.starter.schema.Migration;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.util.Date;

/** Makes the rides of grants due that had a schedule before rides were generated. */
public final class SchedulesBecomeDue implements Migration {

    @Override
    public String id() {
        return "2026-11-28-schedules-become-due";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection(TransportGrantsQueries.COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY)
                .updateMany(
                        and(exists("state.execution.schedule"), exists("listed.ridesDue", false)),
                        Updates.set("listed.ridesDue", new Date(0)));
    }
}
