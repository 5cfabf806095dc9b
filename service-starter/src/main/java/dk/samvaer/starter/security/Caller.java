package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sent the current request, as the token says.
 *
 * @param actor the subject, in the role acted in: the first of the caller's roles that {@link Allow} lists
 * @param roles all roles, in the order of the token
 * @param supplierId the supplier that the caller works for
 * @param citizenId the citizen that the caller is, or acts for as far as the mandate reaches
 */
public record Caller(
        Actor actor,
        Set<Role> roles,
        @Nullable String supplierId,
        @Nullable UUID citizenId) {
    private static final UUID NOBODY = new UUID(0, 0);

    public Caller {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /** The same caller, without the citizen that the token claims. */
    Caller ofNoCitizen() {
        return new Caller(actor, roles, supplierId, null);
    }

    /** The role acted in. */
    public Role role() {
        return actor.role();
    }

    /**
     * The citizen whose cases alone the caller may list; null where the caller's lists are not limited to one citizen. A private person
     * whose token names no citizen gets an id that belongs to nobody.
     */
    public @Nullable UUID onlyCitizen() {
        return role().isOfPrivatePerson() ? Objects.requireNonNullElse(citizenId, NOBODY) : null;
    }
}
