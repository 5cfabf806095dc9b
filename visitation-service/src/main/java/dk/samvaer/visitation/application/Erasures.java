package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.messaging.Eraser;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Ending;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Erasure;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.persistence.CasesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Hands cases to the archive and erases persons: first each case, whose event tells the other services, then the citizen. Every step
 * may be repeated, and the event of one case is enough to complete the rest.
 */
// DP-06
@Service
public class Erasures {
    private final Aggregates<Case, CaseEvent> cases;
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final CasesQueries queries;
    private final Eraser eraser;
    private final Clock clock;

    Erasures(
            Aggregates<Case, CaseEvent> cases,
            Aggregates<Citizen, CitizenEvent> citizens,
            CasesQueries queries,
            Eraser eraser,
            Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.queries = queries;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** Changes the newest version, since the officer sees no case and so knows no version. */
    public Versioned<Case> handToArchive(UUID caseId, LocalDate on, Actor by) {
        var version = cases.read(caseId).version();
        return cases.change(caseId, version, it -> new Ending(it, clock.instant()).handToArchive(on, by));
    }

    /** @return the citizen's cases, all erased now */
    public List<UUID> erase(UUID citizenId, Erasure.Basis basis, @Nullable String reference, Actor by) {
        var citizen = citizens.read(citizenId).state();
        var how = new Erasure(basis, reference, DanishTime.day(clock.instant()), by);
        var theirs = queries.ofCitizen(citizenId).stream()
                .map(id -> cases.read(id).state())
                .toList();
        theirs.forEach(it -> it.administration().requireErasable(how));
        return erase(citizen.id(), theirs, how);
    }

    /** Completes an erasure that was interrupted after the first case. */
    public void complete(UUID citizenId) {
        var theirs = queries.ofCitizen(citizenId).stream()
                .flatMap(id -> cases.find(id).stream())
                .toList();
        theirs.stream()
                .flatMap(it -> Stream.ofNullable(it.administration().erasure()))
                .findFirst()
                .ifPresent(how -> erase(citizenId, theirs, how));
    }

    /** Regardless of versions: the erasure is decided already, and another instance may be completing it at the same moment. */
    private List<UUID> erase(UUID citizenId, List<Case> theirs, Erasure how) {
        var ids = theirs.stream().map(Case::id).toList();
        for (UUID id : ids) {
            cases.changeInternally(id, it -> new Ending(it, clock.instant()).erase(how));
            eraser.erase(id);
        }
        citizens.changeInternally(citizenId, Citizen::erase);
        eraser.erase(citizenId);
        return ids;
    }
}
