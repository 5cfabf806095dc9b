package dk.samvaer.supplier.messaging;

import dk.samvaer.supplier.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** What was sent is no report. The message repeats nothing of it. */
public final class UnreadableReport extends RuntimeException {
    private final Refusal refusal;
    private final @Nullable String eventId;

    UnreadableReport(Refusal refusal, @Nullable String eventId) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
        this.eventId = eventId;
    }

    static UnreadableReport undecodable(String reason) {
        return new UnreadableReport(
                new Refusal("UNDECODABLE", "This is no CloudEvents 1.0 event: " + reason + "."), null);
    }

    UnreadableReport of(@Nullable String event) {
        return new UnreadableReport(refusal, event);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The sender's id of the event, where it can be read all the same. */
    public @Nullable String eventId() {
        return eventId;
    }
}
