package dk.samvaer.visitation;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RealService;

/** The people who use the running service, each at a portal with a token of their own. */
public record Actors(RealService real, int port) {
    public Portal visitator() {
        return as("VISITATOR");
    }

    public Portal as(String role) {
        return real.as(role, port);
    }

    /** Somebody with that role and a name of their own, where it matters who it is. */
    public Portal as(String role, String subject) {
        return real.as(role, subject, port);
    }

    public Portal citizen(String citizenId) {
        return real.citizen(citizenId, port);
    }

    public Portal guardian(String subject, String citizenId) {
        return real.guardian(subject, citizenId, port);
    }

    public Portal partyRepresentative(String subject, String citizenId) {
        return real.partyRepresentative(subject, citizenId, port);
    }

    public Portal staff(String supplierId) {
        return real.staff(supplierId, port);
    }

    /** Somebody without a token. */
    public Portal stranger() {
        return real.stranger(port);
    }
}
