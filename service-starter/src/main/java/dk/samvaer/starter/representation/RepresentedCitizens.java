package dk.samvaer.starter.representation;

import dk.samvaer.starter.crypto.LoginIndex;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.Erased;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.Heard;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.RepresentationChanged;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.starter.store.Aggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who may act for which citizen, and answers whether somebody may today. Costs a read for each request of a representative. */
// RP-01, RP-02
final class RepresentedCitizens implements Representations {
    private final Aggregates<RepresentedCitizen, RepresentedCitizenEvent> citizens;
    private final LoginIndex logins;
    private final Clock clock;

    RepresentedCitizens(
            Aggregates<RepresentedCitizen, RepresentedCitizenEvent> citizens, LoginIndex logins, Clock clock) {
        this.citizens = citizens;
        this.logins = logins;
        this.clock = clock;
    }

    @Override
    public boolean authorise(Caller claimed, Matter matter) {
        var login = logins.of(claimed.actor().subject());
        var today = DanishTime.day(clock.instant());
        return Optional.ofNullable(claimed.citizenId())
                .flatMap(citizens::find)
                .filter(it -> it.authorises(login, claimed.role(), matter, today))
                .isPresent();
    }

    @Override
    public boolean anyRepresents(UUID citizenId, Role role, Matter matter, LocalDate day) {
        return citizens.find(citizenId)
                .filter(it -> it.authorisesAny(role, matter, day))
                .isPresent();
    }

    @Override
    public boolean represents(UUID citizenId, UUID representativeId, Role role, Matter matter, LocalDate day) {
        return citizens.find(citizenId)
                .filter(it -> it.authorises(representativeId, role, matter, day))
                .isPresent();
    }

    @Override
    public Optional<UUID> representative(Caller caller, Matter matter) {
        var login = logins.of(caller.actor().subject());
        var today = DanishTime.day(clock.instant());
        return Optional.ofNullable(caller.citizenId())
                .flatMap(citizens::find)
                .flatMap(it -> it.representative(login, caller.role(), matter, today));
    }

    /** A citizen is known from the first event, whichever it is; it need have no case. What comes after the erasure changes nothing. */
    void changed(EventEnvelope heard, UUID citizenId, KnownRepresentative representative) {
        if (citizens.find(citizenId).filter(RepresentedCitizen::erased).isPresent()) {
            return;
        }
        citizens.begin(
                citizenId, heard, () -> List.of(new Heard(citizenId), new RepresentationChanged(representative)));
        citizens.applyEvent(citizenId, heard, it -> it.change(representative));
    }

    /** Repeating it changes nothing, and it waits for no other event. */
    // DP-06
    void erase(EventEnvelope heard, UUID citizenId) {
        citizens.begin(citizenId, heard, () -> List.of(new Heard(citizenId), new Erased()));
        citizens.changeInternally(citizenId, RepresentedCitizen::erase);
    }
}
