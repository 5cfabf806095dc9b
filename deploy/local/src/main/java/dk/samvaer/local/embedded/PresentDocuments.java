package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents at some positions, each read when it is come to; one that has been removed in between is passed over. */
final class PresentDocuments implements Iterator<Document> {
    private final Iterator<String> positions;
    private final Function<String, @Nullable Document> reader;
    private @Nullable Document next;

    PresentDocuments(Iterator<String> positions, Function<String, @Nullable Document> reader) {
        this.positions = positions;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next == null && positions.hasNext()) {
            next = reader.apply(positions.next());
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document found = next;
        next = null;
        return found;
    }
}
