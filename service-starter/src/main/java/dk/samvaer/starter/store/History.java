package dk.samvaer.starter.store;

import java.util.List;
import java.util.UUID;

/** The append-only record of what was published. Appending the same entry again changes nothing. */
public interface History {
    void append(List<OutboxEntry> entries);

    /** What one aggregate has published, in order. */
    List<OutboxEntry> of(UUID aggregateId);
}
