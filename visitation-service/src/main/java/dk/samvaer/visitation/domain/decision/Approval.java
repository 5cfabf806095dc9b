package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/** A leader's approval of a draft that a visitator may not issue alone. */
// TG-06, TG-07; rules of the domain § 10
public record Approval(
        Outcome outcome,
        Actor requestedBy,
        @Nullable Actor by,
        @Nullable Confidential reason) {

    /** What the leader said. */
    public enum Outcome {
        REQUESTED,
        APPROVED,
        REJECTED
    }

    public static Approval requested(Actor by) {
        return new Approval(Outcome.REQUESTED, by, null, null);
    }

    public Approval settled(Outcome how, Actor leader, @Nullable Confidential why) {
        return new Approval(how, requestedBy, leader, why);
    }
}
