package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
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
     * @param login null for somebody who does not log in
     */
    public record Person(
            Confidential name,
            @Nullable Confidential contact,
            @Nullable Login login) {}

    /**
     * How the person logs in.
     *
     * @param subject by which the identity provider knows the person
     * @param index blind index of it, by which the person is recognised
     */
    public record Login(Confidential subject, String index) {}

    /**
     * Somebody who is logged in.
     *
     * @param index blind index of the login
     */
    public record LoggedIn(String index, Role role) {}

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it is this person who is logged in, in the role that the mandate gives. */
    boolean is(LoggedIn who) {
        return person.login() != null
                && person.login().index().equals(who.index())
                && mandate.kind().role().filter(who.role()::equals).isPresent();
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
