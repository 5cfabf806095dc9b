package dk.samvaer.starter.representation;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one representative of a citizen may do, and when.
 *
 * @param loginIndex blind index of the subject in the person's tokens
 * @param kind named as the role in which such a person logs in; of another name for whoever never acts alone
 * @param matters names of {@link Matter}; others are known to later versions only
 * @param to the first day on which it no longer holds; null while no end is known
 */
record KnownRepresentative(
        UUID id,
        String loginIndex,
        String kind,
        List<String> matters,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean mayDo(Matter matter, LocalDate day) {
        return matters.contains(matter.name()) && !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean is(String login, Role role) {
        return loginIndex.equals(login) && kind.equals(role.name());
    }
}
