package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.citizen.Representation;
import dk.samvaer.visitation.domain.citizen.Representative;
import dk.samvaer.visitation.messaging.EventData.PersonErased;
import dk.samvaer.visitation.messaging.EventData.RepresentationChanged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Translates a citizen's events into published events: who may act for the citizen, known by the login, and the erasure. */
// RP-01, RP-02; DP-03, DP-06
final class PublishedRepresentations {
    private PublishedRepresentations() {}

    /** @param after the citizen as it is when the event has happened */
    static List<PublicEvent> of(Citizen after, CitizenEvent event) {
        return switch (event) {
            case CitizenEvent.Registered ignored -> PublishedEvents.NOTHING;
            case CitizenEvent.ContactCorrected ignored -> PublishedEvents.NOTHING;
            case CitizenEvent.Protected ignored -> PublishedEvents.NOTHING;
            case CitizenEvent.ProtectionLifted ignored -> PublishedEvents.NOTHING;
            case CitizenEvent.DigitalPostExemptionSet ignored -> PublishedEvents.NOTHING;
            case CitizenEvent.Represented e -> changed(after, e.representative().id());
            case CitizenEvent.RepresentationEnded e -> changed(after, e.representativeId());
            case CitizenEvent.PowerOfAttorneyGiven e -> changed(after, e.representativeId());
            case CitizenEvent.PowerOfAttorneyRevoked e -> changed(after, e.representativeId());
            case CitizenEvent.Erased ignored ->
                PublishedEvents.tell("person-erased", new PersonErased(after.id(), after.id()));
        };
    }

    private static List<PublicEvent> changed(Citizen after, UUID representativeId) {
        return after.representatives()
                .find(representativeId)
                .map(it -> changed(after.id(), it, it.person().login()))
                .orElse(PublishedEvents.NOTHING);
    }

    /** Of somebody who does not log in, no other service need know. */
    private static List<PublicEvent> changed(UUID citizenId, Representative who, Representative.@Nullable Login login) {
        if (login == null) {
            return PublishedEvents.NOTHING;
        }
        var authority = Representation.authority(who);
        return PublishedEvents.tell(
                "representation-changed",
                new RepresentationChanged(
                        citizenId,
                        citizenId,
                        who.id(),
                        login.index(),
                        who.mandate().kind().name(),
                        authority.scopes().stream().map(Enum::name).toList(),
                        authority.from(),
                        authority.until()));
    }
}
