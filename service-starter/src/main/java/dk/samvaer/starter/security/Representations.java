package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.UUID;

/** Knows whom a guardian or party representative may act for today. Implemented by a bean; where there is none, nobody may. */
@FunctionalInterface
public interface Representations {

    /**
     * Whether the caller may do this for the citizen whom the token names.
     *
     * @param claimed the caller as the token says, which alone proves nothing
     */
    boolean authorise(Caller claimed, Matter matter);

    /** Whether anybody could do this for the citizen in that role on that day; nobody where the service does not keep it. */
    default boolean anyRepresents(UUID citizenId, Role role, Matter matter, LocalDate day) {
        return false;
    }
}
