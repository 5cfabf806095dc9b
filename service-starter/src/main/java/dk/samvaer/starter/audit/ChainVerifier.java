package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessChains.Head;
import dk.samvaer.starter.audit.ChainCheck.Fault;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Follows the stored entries of one chain, in the order of their numbers, up to the first that is not as it was written. */
final class ChainVerifier {
    private final ChainHash hashes;
    private final Head head;
    private long number;
    private String hash;
    private @Nullable Fault fault;

    ChainVerifier(Head head, ChainHash hashes) {
        this.hashes = hashes;
        this.head = head;
        this.hash = hashes.first(head.chain());
        if (!hashes.head(head.chain(), head.number(), head.hash()).equals(head.seal())) {
            fault = Fault.CHAIN_ALTERED;
        }
    }

    static ChainCheck missing(long chain) {
        return new ChainCheck(chain, null, 0, null, Fault.CHAIN_MISSING);
    }

    void take(Document entry) {
        if (fault == null) {
            fault = faultOf(entry);
        }
        if (fault == null) {
            number++;
            hash = entry.getString(ChainHash.FIELD);
        }
    }

    ChainCheck result() {
        if (fault == null && number < head.number()) {
            fault = Fault.END_MISSING;
        }
        return new ChainCheck(head.chain(), head.startedAt(), number, number == 0 ? null : hash, fault);
    }

    private @Nullable Fault faultOf(Document entry) {
        if (!(entry.get("number") instanceof Number next) || next.longValue() > number + 1) {
            return Fault.ENTRY_MISSING;
        }
        return hashes.next(hash, entry).equals(entry.get(ChainHash.FIELD)) ? null : Fault.ENTRY_ALTERED;
    }
}
