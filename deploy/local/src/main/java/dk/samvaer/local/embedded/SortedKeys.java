package dk.samvaer.local.embedded;

import java.util.List;
import org.h2.mvstore.MVMap;

/** A map whose keys begin with the {@link SortKey}s of some fields of the documents. */
interface SortedKeys {
    List<String> fields();

    MVMap<String, byte[]> entries();

    /** The key of the document that an entry leads to. */
    String position(String entry, byte[] value);

    /** Whether every document has one value in the field, in the order of the entries. */
    boolean isPlain(String field);

    /** How many entries are between the two keys. */
    default long count(String from, String to) {
        return rank(to) - rank(from);
    }

    private long rank(String key) {
        long index = entries().getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }
}
