package dk.samvaer.starter.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells faults of the surroundings, which pass, from faults of the event or the code, which come again with each attempt. */
public final class Faults {
    private Faults() {}

    /**
     * Whether the database or the broker is away or busy. What the database refused because of its content, such as a document that is too
     * large, does not pass.
     */
    public static boolean passing(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Faults::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case MongoWriteException refused -> refused.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            case MongoBulkWriteException ignored -> false;
            case MongoCommandException refused -> refused.hasErrorLabel("RetryableWriteError");
            case MongoException away -> true;
            case TransientDataAccessException busy -> true;
            case RecoverableDataAccessException lost -> true;
            case DataAccessResourceFailureException away -> true;
            case org.apache.kafka.common.errors.RetriableException away -> true;
            default -> false;
        };
    }
}
