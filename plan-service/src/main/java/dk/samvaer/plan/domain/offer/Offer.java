package dk.samvaer.plan.domain.offer;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One offer of a plan: when, how and by whom it was made, and what the citizen said to it. */
// AP-01, AP-02
public record Offer(
        LocalDate offeredOn,
        Channel channel,
        Actor offeredBy,
        @Nullable Answer answer) {

    /** How it was made. */
    public enum Channel {
        MEETING,
        PHONE,
        LETTER,
        DIGITAL_POST
    }

    /** @param recordedBy who has written it down: the party itself or a visitator */
    public record Answer(boolean accepted, LocalDate on, Party party, Actor recordedBy) {}

    Offer answered(Answer given) {
        return new Offer(offeredOn, channel, offeredBy, given);
    }
}
