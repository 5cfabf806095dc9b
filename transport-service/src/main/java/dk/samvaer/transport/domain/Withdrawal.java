package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a request for transport was taken back.
 *
 * @param words what the citizen said, where the municipality writes it down
 */
public record Withdrawal(Actor by, Instant at, @Nullable Confidential words) {

    /** Whether it is the party's own, or in the party's words. */
    // C4
    boolean saidByParty() {
        return by.role().isOfPrivatePerson() || words != null && !words.isBlank();
    }
}
