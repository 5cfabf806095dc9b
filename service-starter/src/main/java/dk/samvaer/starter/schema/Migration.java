package dk.samvaer.starter.schema;

import com.mongodb.client.MongoDatabase;

/**
 * A change of stored documents that must be made before a version of a service runs. It may be interrupted and run again, also by two
 * processes at once, and leaves alone what is changed already; the version before it, which still runs meanwhile, can read what it writes.
 */
public interface Migration {

    /** A unique name that also gives the order, such as {@code 2027-01-15-seal-note}. */
    String id();

    void apply(MongoDatabase database);
}
