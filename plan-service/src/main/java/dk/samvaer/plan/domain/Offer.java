package dk.samvaer.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest offer of a plan, and what the citizen said to it. */
// AP-01, AP-02
public record Offer(LocalDate offeredOn, @Nullable Answer answer) {

    /** Who may answer for the citizen. */
    public enum Party {
        CITIZEN,
        GUARDIAN
    }

    public record Answer(boolean accepted, LocalDate on, Party party) {}

    Offer answered(Answer given) {
        return new Offer(offeredOn, given);
    }
}
