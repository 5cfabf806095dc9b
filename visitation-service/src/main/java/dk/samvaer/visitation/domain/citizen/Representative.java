package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who supports a citizen or acts for one.
 *
 * @param until the first day on which it no longer holds; null while no end is known
 */
// RP-01, RP-02
public record Representative(
        UUID id,
        Person person,
        Mandate mandate,
        LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Who it is, and how to reach them.
     *
     * @param login the subject by which the identity provider knows the person; null for somebody who does not log in
     */
    public record Person(
            Confidential name,
            @Nullable Confidential contact,
            @Nullable String login) {}

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is this person who is logged in, in the role that the mandate gives. */
    boolean is(Actor actor) {
        return actor.subject().equals(person.login())
                && mandate.kind().role().filter(actor.role()::equals).isPresent();
    }

    Representative until(LocalDate end) {
        return new Representative(id, person, mandate, from, end);
    }

    Representative with(Mandate.PowerOfAttorney powerOfAttorney) {
        return new Representative(id, person, mandate.with(powerOfAttorney), from, until);
    }

    Representative revoked(LocalDate on) {
        return new Representative(id, person, mandate.revoked(on), from, until);
    }
}
