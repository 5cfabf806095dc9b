package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.law.Delivery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a letter is sent to the citizen, and who gets copies, as registered on the day of sending.
 *
 * @param address null where none is needed: Digital Post finds its reader, and what is handed over has found him
 * @param addressProtected the address is not for private parties
 */
// ID-02, DP-07, RP-01, RP-02
public record Dispatch(
        Delivery delivery,
        Confidential name,
        @Nullable Confidential address,
        boolean addressProtected,
        List<Copy> copies) {

    /** A copy of the letter for a representative. */
    public record Copy(
            UUID representativeId,
            Mandate.Kind kind,
            Confidential name,
            @Nullable Confidential contact) {

        static Copy to(Representative it) {
            var person = it.person();
            return new Copy(it.id(), it.mandate().kind(), person.name(), person.contact());
        }
    }

    public Optional<Copy> copyTo(UUID representativeId) {
        return copies.stream()
                .filter(it -> it.representativeId().equals(representativeId))
                .findFirst();
    }

    /** The dispatch without the address, for readers who may not see it. */
    public Dispatch withoutAddress() {
        return new Dispatch(delivery, name, null, addressProtected, copies);
    }
}
