package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a citizen's entry. */
public sealed interface CitizenEvent {

    record Registered(
            UUID id,
            Confidential cpr,
            String cprIndex,
            Confidential name,
            @Nullable Confidential address,
            @Nullable Protection protection,
            boolean digitalPostExempt)
            implements CitizenEvent {}

    record ContactCorrected(Confidential name, @Nullable Confidential address) implements CitizenEvent {}

    record Protected(Protection protection) implements CitizenEvent {}

    record ProtectionLifted() implements CitizenEvent {}

    record DigitalPostExemptionSet(boolean exempt) implements CitizenEvent {}

    /** Nothing of the person is left but the id. */
    record Erased() implements CitizenEvent {}

    record Represented(Representative representative) implements CitizenEvent {}

    record RepresentationEnded(UUID representativeId, LocalDate on) implements CitizenEvent {}

    record PowerOfAttorneyGiven(UUID representativeId, Mandate.PowerOfAttorney powerOfAttorney)
            implements CitizenEvent {}

    record PowerOfAttorneyRevoked(UUID representativeId, LocalDate on) implements CitizenEvent {}
}
