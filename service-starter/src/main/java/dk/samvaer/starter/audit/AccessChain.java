package dk.samvaer.starter.audit;

import java.util.List;
import org.bson.Document;

/**
 * Entries of one writer, numbered from 1 and bound each to the one before, so that a removed or altered one shows. Several instances write
 * at once, therefore each writes a chain of its own; after a failed write, whose end is not known, a new one begins.
 */
final class AccessChain {
    /** So that a chain is verified in about a second. */
    private static final long LONGEST = 10_000;

    private final ChainHash hashes;
    private final long id;
    private long number;
    private String hash;

    AccessChain(long id, ChainHash hashes) {
        this.id = id;
        this.hashes = hashes;
        this.hash = hashes.first(id);
    }

    /** The entries as they are stored, next in the chain. */
    List<Document> link(List<AccessEntry> entries) {
        return entries.stream().map(this::link).toList();
    }

    private Document link(AccessEntry entry) {
        number++;
        var document = AccessDocument.of(entry).append("chain", id).append("number", number);
        hash = hashes.next(hash, document);
        return document.append(ChainHash.FIELD, hash);
    }

    boolean isFull() {
        return number >= LONGEST;
    }

    long id() {
        return id;
    }

    /** Number of the last entry. */
    long number() {
        return number;
    }

    /** Hash of the last entry. */
    String hash() {
        return hash;
    }
}
