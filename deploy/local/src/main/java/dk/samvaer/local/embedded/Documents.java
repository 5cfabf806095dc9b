package dk.samvaer.local.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents of a collection as BSON, sorted by their ids. */
record Documents(Storage storage, MVMap<String, byte[]> map) {
    @Nullable
    Document read(String position) {
        byte[] bytes = map.get(position);
        return bytes == null ? null : Bson.read(bytes);
    }

    @Nullable
    Document read(String position, Wanted wanted) {
        byte[] bytes = map.get(position);
        return bytes == null ? null : Bson.read(bytes, wanted);
    }

    /** Says whether there was none at the position. */
    boolean write(String position, Document document) {
        return storage.put(map, position, Bson.of(document)) == null;
    }

    void remove(String position) {
        storage.remove(map, position);
    }

    List<String> positions() {
        return List.copyOf(map.keySet());
    }

    /** In bytes. */
    long dataSize() {
        return map.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
