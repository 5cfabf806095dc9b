package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether this one of the citizen's representatives could do this in that role on that day; false where the service does not keep it. */
    default boolean represents(UUID citizenId, UUID representativeId, Role role, Matter matter, LocalDate day) {
        return false;
    }

    /** Which of the citizen's representatives the caller is who may do this today; empty where the service does not keep it. */
    default Optional<UUID> representative(Caller caller, Matter matter) {
        return Optional.empty();
    }
}
