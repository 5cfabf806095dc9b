package dk.samvaer.plan.domain.facts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the citizen's transport.
 *
 * @param mode the mode in force; stays while another grant is asked for
 * @param lineId the line of the decision that is to carry what was determined last; null where it is known to be carried
 * @param decidedLines the lines on transport that decisions have carried, in whatever order the topics tell of them
 */
// TR-03, AP-04
public record CaseTransport(
        State state,
        @Nullable UUID grantId,
        @Nullable String mode,
        @Nullable UUID lineId,
        List<UUID> decidedLines) {
    static final CaseTransport UNKNOWN = new CaseTransport(State.NOT_REQUESTED, null, null, null, List.of());

    public enum State {
        NOT_REQUESTED,
        REQUESTED,
        GRANTED,
        REFUSED,
        ENDED
    }

    /** Whether what was determined is not yet carried by a decision. */
    boolean awaitsDecision() {
        return lineId != null && !decidedLines.contains(lineId);
    }

    CaseTransport requested(UUID id) {
        return state == State.GRANTED ? this : now(State.REQUESTED, id, null, null);
    }

    CaseTransport granted(UUID id, String granted, UUID line) {
        return now(State.GRANTED, id, granted, line);
    }

    CaseTransport changed(UUID id, String other) {
        return now(State.GRANTED, id, other, null);
    }

    CaseTransport refused(UUID id, UUID line) {
        return id.equals(grantId) ? now(State.REFUSED, id, null, line) : this;
    }

    CaseTransport withdrawn(UUID id) {
        return id.equals(grantId) && state == State.REQUESTED ? now(State.NOT_REQUESTED, null, null, null) : this;
    }

    CaseTransport ended(UUID id) {
        return id.equals(grantId) ? now(State.ENDED, id, null, null) : this;
    }

    CaseTransport decided(List<UUID> lines) {
        var all =
                Stream.concat(decidedLines.stream(), lines.stream()).distinct().toList();
        return new CaseTransport(state, grantId, mode, lineId, all);
    }

    private CaseTransport now(State next, @Nullable UUID id, @Nullable String granted, @Nullable UUID line) {
        return new CaseTransport(next, id, granted, line, decidedLines);
    }
}
