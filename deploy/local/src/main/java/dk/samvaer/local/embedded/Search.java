package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a plan leads to and that match, each read when it is come to, so that no answer needs memory for all of them.
 *
 * @param reader gives the document at a position if it matches
 */
record Search(Plan plan, Function<String, @Nullable Document> reader) {
    /** For who reads them before the collection changes. */
    Stream<Document> atOnce() {
        return read(plan.positions());
    }

    Stream<Document> found() {
        return read(positions().iterator());
    }

    Stream<Document> reversed() {
        return read(positions().reversed().iterator());
    }

    /** Holds of each document only what it is sorted by. */
    Stream<Document> sortedBy(Document sort) {
        List<DocumentWithPosition<String>> found = new ArrayList<>();
        plan.positions().forEachRemaining(position -> {
            Document document = reader.apply(position);
            if (document != null) {
                found.add(new DocumentWithPosition<>(FieldValues.only(document, sort.keySet()), position));
            }
        });
        var comparator = new DocumentComparator(sort);
        found.sort((one, other) -> comparator.compare(one.getDocument(), other.getDocument()));
        return read(found.stream().map(DocumentWithPosition::getPosition).iterator());
    }

    private List<String> positions() {
        List<String> positions = new ArrayList<>();
        plan.positions().forEachRemaining(positions::add);
        return positions;
    }

    private Stream<Document> read(Iterator<String> positions) {
        return new PresentDocuments(positions, reader).stream();
    }
}
