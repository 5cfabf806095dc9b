package dk.samvaer.starter.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one chain of entries is as it was written. Whoever keeps an answer elsewhere can tell by a later one that nothing kept has gone.
 *
 * @param chain counts the chains of the service from 1, without a hole
 * @param startedAt null where the chain is missing
 * @param entries how many entries from the first on are as they were written
 * @param lastHash of the last of these; null where there is none
 * @param fault what is wrong first; null where nothing is
 */
public record ChainCheck(
        long chain,
        @Nullable Instant startedAt,
        long entries,
        @Nullable String lastHash,
        @Nullable Fault fault) {

    /** What is wrong with a chain, after its last entry that is as it was written. */
    public enum Fault {
        /** Nothing is left of the chain. */
        CHAIN_MISSING,
        /** What is noted about the chain was not noted by the service. */
        CHAIN_ALTERED,
        ENTRY_MISSING,
        ENTRY_ALTERED,
        /** The last entries are missing. */
        END_MISSING
    }
}
