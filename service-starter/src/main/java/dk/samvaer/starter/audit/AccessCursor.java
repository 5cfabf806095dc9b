package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Paging;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The place in the log after which a page starts: moment, then id among those of the same moment. */
record AccessCursor(Instant at, String id) {

    static AccessCursor of(Paging paging) {
        if (paging.cursor() == null) {
            return new AccessCursor(Instant.EPOCH, "");
        }
        var values = Cursor.decode(paging.cursor(), 2);
        try {
            return new AccessCursor(Instant.parse(values.getFirst()), values.getLast());
        } catch (DateTimeParseException e) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    static String text(AccessEntry last) {
        return Cursor.encode(last.at().toString(), last.id().toString());
    }

    boolean isBefore(AccessEntry entry) {
        int byTime = at.compareTo(entry.at());
        return byTime < 0 || byTime == 0 && id.compareTo(entry.id().toString()) < 0;
    }
}
