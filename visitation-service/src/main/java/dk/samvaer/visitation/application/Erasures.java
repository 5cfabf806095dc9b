package dk.samvaer.visitation.application;

import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.Case;
import dk.samvaer.visitation.domain.CaseEvent;
import dk.samvaer.visitation.domain.Handling.Erasure;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.reference.DanishCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Cases go to the archive, and a person is erased: first each case, which tells the other services, then the citizen. Every step may be
 * repeated, so that a command which stopped in the middle is mended by sending it again.
 */
// DP-06
@Service
public class Erasures {
    private final Aggregates<Case, CaseEvent> cases;
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final CaseIndex index;
    private final Keyring keys;
    private final Clock clock;

    Erasures(
            Aggregates<Case, CaseEvent> cases,
            Aggregates<Citizen, CitizenEvent> citizens,
            CaseIndex index,
            Keyring keys,
            Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.index = index;
        this.keys = keys;
        this.clock = clock;
    }

    /** The officer sees no case and so knows no version; the newest is taken. */
    public Versioned<Case> handToArchive(UUID caseId, LocalDate on, Actor by) {
        var version = cases.read(caseId).version();
        return cases.change(caseId, version, it -> it.ending().handToArchive(on, by, clock.instant()));
    }

    /** @return the citizen's cases, all erased now */
    public List<UUID> erase(UUID citizenId, Erasure.Basis basis, @Nullable String reference, Actor by) {
        var citizen = citizens.read(citizenId);
        var how = new Erasure(basis, reference, today(), by);
        var theirs = index.ofCitizen(citizenId).stream().map(cases::read).toList();
        theirs.forEach(it -> it.state().handling().requireErasable(how));
        theirs.forEach(it -> eraseCase(it, how));
        eraseCitizen(citizen);
        return theirs.stream().map(it -> it.state().id()).toList();
    }

    private void eraseCase(Versioned<Case> it, Erasure how) {
        var id = it.state().id();
        if (!it.state().handling().erased()) {
            cases.change(id, it.version(), theCase -> theCase.ending().erase(how));
        }
        keys.destroy(id);
    }

    private void eraseCitizen(Versioned<Citizen> it) {
        var id = it.state().id();
        if (!it.state().erased()) {
            citizens.change(id, it.version(), Citizen::erase);
        }
        keys.destroy(id);
    }

    private LocalDate today() {
        return DanishCalendar.day(clock.instant());
    }
}
