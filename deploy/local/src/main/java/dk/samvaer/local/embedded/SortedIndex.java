package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;

/**
 * An index on one or more fields, unique or not: one entry for each value of a document, all ascending, whatever direction was asked for.
 * It has an entry for every document, also where it is called sparse, so that it can sort; sparse only lets a unique one pass over
 * documents without the fields.
 */
final class SortedIndex extends Index<String> implements SortedKeys {
    private static final byte[] NOTHING = {};

    private final Storage storage;
    private final MVMap<String, byte[]> entries;
    private final MVMap<String, byte[]> notPlain;
    private final boolean unique;

    SortedIndex(Storage storage, String map, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.storage = storage;
        this.entries = storage.map(map);
        this.notPlain = storage.map(map + "/not-plain");
        this.unique = unique;
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public MVMap<String, byte[]> entries() {
        return entries;
    }

    @Override
    public String position(String entry, byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isPlain(String field) {
        return !notPlain.containsKey(field);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique();
    }

    @Override
    public String getPosition(Document document) {
        return SortKey.of(document.get(IdIndex.ID));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {
        if (unique && !(isSparse() && hasNoneOfTheFields(document))) {
            String position = getPosition(document);
            for (String prefix : prefixes(document)) {
                String next = entries.ceilingKey(prefix);
                if (next != null && next.startsWith(prefix) && !next.equals(prefix + position)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), describe(document));
                }
            }
        }
    }

    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {
        checkAdd(document, collection);
        prefixes(document).forEach(prefix -> put(prefix + position, position));
        notePlainness(document);
    }

    @Override
    public String remove(Document document) {
        String position = getPosition(document);
        prefixes(document).forEach(prefix -> storage.remove(entries, prefix + position));
        return position;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<String> collection) {
        checkAdd(newDocument, collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, String position, MongoCollection<String> collection) {
        Set<String> before = prefixes(oldDocument);
        Set<String> after = prefixes(newDocument);
        before.stream()
                .filter(prefix -> !after.contains(prefix))
                .forEach(prefix -> storage.remove(entries, prefix + position));
        after.stream().filter(prefix -> !before.contains(prefix)).forEach(prefix -> put(prefix + position, position));
        notePlainness(newDocument);
    }

    private void put(String entry, String position) {
        storage.put(entries, entry, position.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> prefixes(Document document) {
        Set<String> prefixes = Set.of("");
        for (String field : fields()) {
            Set<String> keys = FieldValues.of(document, field).values().stream()
                    .map(SortKey::of)
                    .collect(Collectors.toSet());
            prefixes = prefixes.stream()
                    .flatMap(prefix -> keys.stream().map(prefix::concat))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return prefixes;
    }

    private void notePlainness(Document document) {
        for (String field : fields()) {
            if (isPlain(field) && !FieldValues.of(document, field).arePlain()) {
                storage.put(notPlain, field, NOTHING);
            }
        }
    }

    private boolean hasNoneOfTheFields(Document document) {
        return fields().stream()
                .allMatch(field -> FieldValues.of(document, field).areMissing());
    }

    private KeyValue describe(Document document) {
        return new KeyValue(fields().stream()
                .map(field -> Utils.getSubdocumentValueCollectionAware(document, field))
                .toList());
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<String> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        storage.clear(entries);
        storage.clear(notPlain);
    }
}
