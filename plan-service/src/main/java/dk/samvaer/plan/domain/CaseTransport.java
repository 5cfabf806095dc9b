package dk.samvaer.plan.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the citizen's transport.
 *
 * @param mode the mode in force; stays while another grant is asked for
 */
public record CaseTransport(
        State state, @Nullable UUID grantId, @Nullable String mode) {
    static final CaseTransport UNKNOWN = new CaseTransport(State.NOT_REQUESTED, null, null);

    public enum State {
        NOT_REQUESTED,
        REQUESTED,
        GRANTED,
        REFUSED,
        ENDED
    }

    CaseTransport requested(UUID id) {
        return state == State.GRANTED ? this : new CaseTransport(State.REQUESTED, id, null);
    }

    CaseTransport granted(UUID id, String granted) {
        return new CaseTransport(State.GRANTED, id, granted);
    }

    CaseTransport refused(UUID id) {
        return id.equals(grantId) ? new CaseTransport(State.REFUSED, id, null) : this;
    }

    CaseTransport ended(UUID id) {
        return id.equals(grantId) ? new CaseTransport(State.ENDED, id, null) : this;
    }
}
