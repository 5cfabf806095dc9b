package dk.samvaer.visitation.application;

import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.util.List;

/** The history of all services, as their topics hold it. */
public interface Topics {
    /** Reads from the beginning to where the topics end now, and returns when that is done. */
    void replay(Reader reader);

    /** Receives what is read. */
    interface Reader {
        /** @param total how many records there are to read */
        void begin(long total);

        /** @param records how many records were read since the last call, whether they show anything or not */
        void read(long records, List<TimelineEntry> entries);
    }
}
