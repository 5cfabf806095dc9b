package dk.samvaer.transport.application.rides;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database whose instance is ended before a given command: from then on it sends nothing more, like a killed process. */
final class MortalMongo extends MongoTemplate {
    private int sent;
    private int last = Integer.MAX_VALUE;

    MortalMongo(MongoClient client, String database) {
        super(client, database);
    }

    /** Thrown where the process ends. Not an exception, so that nothing of the service handles it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    void endAfter(int commands) {
        last = sent + commands;
    }

    boolean isKilled() {
        return sent > last;
    }

    @Override
    public <T> @Nullable T execute(String collection, CollectionCallback<T> callback) {
        if (++sent > last) {
            throw new Killed();
        }
        return super.execute(collection, callback);
    }
}
