package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The documents at some positions, each read when it is come to; where there is none that is wanted, it is passed over. */
final class PresentDocuments implements Iterator<Document> {
    private final Iterator<String> positions;
    private final Function<String, @Nullable Document> reader;
    private @Nullable Document next;

    PresentDocuments(Iterator<String> positions, Function<String, @Nullable Document> reader) {
        this.positions = positions;
        this.reader = reader;
    }

    Stream<Document> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
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
