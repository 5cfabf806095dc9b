package dk.samvaer.starter.representation;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.Erased;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.Heard;
import dk.samvaer.starter.representation.RepresentedCitizenEvent.RepresentationChanged;
import dk.samvaer.starter.security.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A citizen with all who act or acted for the citizen. Of an erased one only the id is left, so that an event that comes late brings nobody
 * back.
 */
// RP-01, RP-02, DP-06
record RepresentedCitizen(UUID id, List<KnownRepresentative> representatives, boolean erased)
        implements Aggregate<RepresentedCitizen, RepresentedCitizenEvent> {

    static RepresentedCitizen begin(RepresentedCitizenEvent event) {
        return new RepresentedCitizen(((Heard) event).citizenId(), List.of(), false);
    }

    List<RepresentedCitizenEvent> change(KnownRepresentative representative) {
        return erased ? List.of() : List.of(new RepresentationChanged(representative));
    }

    List<RepresentedCitizenEvent> erase() {
        return erased ? List.of() : List.of(new Erased());
    }

    boolean authorises(String loginIndex, Role role, Matter matter, LocalDate day) {
        return representatives.stream().anyMatch(it -> it.is(loginIndex, role) && it.mayDo(matter, day));
    }

    boolean authorises(UUID representativeId, Role role, Matter matter, LocalDate day) {
        return representatives.stream()
                .anyMatch(it ->
                        it.id().equals(representativeId) && it.kind().equals(role.name()) && it.mayDo(matter, day));
    }

    Optional<UUID> representative(String loginIndex, Role role, Matter matter, LocalDate day) {
        return representatives.stream()
                .filter(it -> it.is(loginIndex, role) && it.mayDo(matter, day))
                .map(KnownRepresentative::id)
                .findFirst();
    }

    boolean authorisesAny(Role role, Matter matter, LocalDate day) {
        return representatives.stream().anyMatch(it -> it.kind().equals(role.name()) && it.mayDo(matter, day));
    }

    @Override
    public RepresentedCitizen apply(RepresentedCitizenEvent event) {
        return switch (event) {
            case Heard ignored -> throw new IllegalStateException("heard of already");
            case RepresentationChanged e -> new RepresentedCitizen(id, with(e.representative()), false);
            case Erased ignored -> new RepresentedCitizen(id, List.of(), true);
        };
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }

    private List<KnownRepresentative> with(KnownRepresentative changed) {
        var others = representatives.stream().filter(it -> !it.id().equals(changed.id()));
        return Stream.concat(others, Stream.of(changed)).toList();
    }
}
