package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rest of an answer, read when it is asked for. */
final class DocumentCursor extends AbstractCursor {
    private final Object lock;
    private final Iterator<Document> rest;

    /** Reads while it holds the lock, so that it meets no document that is just being changed. */
    DocumentCursor(long id, Object lock, Iterator<Document> rest) {
        super(id);
        this.lock = lock;
        this.rest = rest;
    }

    @Override
    public boolean isEmpty() {
        synchronized (lock) {
            return !rest.hasNext();
        }
    }

    @Override
    public List<Document> takeDocuments(int most) {
        synchronized (lock) {
            List<Document> taken = new ArrayList<>();
            while (taken.size() < most && rest.hasNext()) {
                taken.add(rest.next());
            }
            return taken;
        }
    }
}
