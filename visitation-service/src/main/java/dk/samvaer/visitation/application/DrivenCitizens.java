package dk.samvaer.visitation.application;

import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.persistence.DrivenCasesQueries;
import dk.samvaer.visitation.persistence.DrivenCasesQueries.KnownCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells transport-service, and nobody else, who is driven and from where. */
// TR-03, ID-02, DP-04
@Service
public class DrivenCitizens {
    private final DrivenCasesQueries queries;
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final AccessRecorder recorder;
    private final VisitationSettings settings;
    private final Clock clock;

    DrivenCitizens(
            DrivenCasesQueries queries,
            Aggregates<Citizen, CitizenEvent> citizens,
            AccessRecorder recorder,
            VisitationSettings settings,
            Clock clock) {
        this.queries = queries;
        this.citizens = citizens;
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
    }

    /** A citizen who is driven in a case. */
    public record Found(
            UUID caseId,
            UUID citizenId,
            Confidential name,
            @Nullable Confidential address,
            boolean nameAddressProtected) {

        private static Found of(UUID caseId, Citizen it, LocalDate today) {
            return new Found(caseId, it.id(), it.name(), it.address(), it.nameAddressProtected(today));
        }
    }

    /**
     * Finds the citizens of the cases in which somebody is driven; of all other cases nothing is said, and that they were asked for is logged.
     *
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     * @throws Forbidden where it is not transport-service that asks
     */
    public List<Found> find(List<UUID> caseIds, @Nullable String onBehalfOf, Actor asking) {
        Forbidden.unlessClient(settings.transportClient(), asking);
        if (onBehalfOf != null) {
            recorder.onBehalfOf(onBehalfOf);
        }
        var known = queries.find(caseIds.stream().distinct().toList());
        recorder.withheld("Case", shown(known.stream().filter(it -> !it.driven())));
        var driven = known.stream().filter(KnownCase::driven).toList();
        recorder.listed("Case", shown(driven.stream()));
        return found(driven);
    }

    private List<Found> found(List<KnownCase> driven) {
        Map<UUID, Citizen> people =
                citizens
                        .readPage(driven.stream()
                                .map(KnownCase::citizenId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(it -> !it.erased())
                        .collect(Collectors.toMap(Citizen::id, Function.identity()));
        var today = DanishTime.day(clock.instant());
        return driven.stream()
                .filter(it -> people.containsKey(it.citizenId()))
                .map(it -> Found.of(it.id(), Objects.requireNonNull(people.get(it.citizenId())), today))
                .toList();
    }

    private static List<Shown> shown(Stream<KnownCase> cases) {
        return cases.map(it -> new Shown(it.id(), it.citizenId(), it.id())).toList();
    }
}
