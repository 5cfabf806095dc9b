package dk.samvaer.visitation.application;

import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.register.Unit;
import dk.samvaer.visitation.persistence.ComplainedCasesQueries;
import dk.samvaer.visitation.persistence.ComplainedCasesQueries.KnownCase;
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

/** Tells complaint-service, and nobody else, how a letter about a complaint is sent today. */
// R10, RP-01, RP-02, ID-02, DP-04, DP-07
@Service
public class Addressees {
    private final ComplainedCasesQueries queries;
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final AccessRecorder recorder;
    private final VisitationSettings settings;
    private final Clock clock;

    Addressees(
            ComplainedCasesQueries queries,
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

    /**
     * How a letter in a case is sent today.
     *
     * @param sender the unit that the citizen may write to and call
     */
    public record Found(UUID caseId, UUID citizenId, String caseNumber, Dispatch dispatch, Unit sender) {}

    /**
     * Finds it for the cases in which there is or was a complaint; of all other cases nothing is said, and that they were asked for is logged.
     *
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     * @throws Forbidden where it is not complaint-service that asks
     */
    public List<Found> find(List<UUID> caseIds, @Nullable String onBehalfOf, Actor asking) {
        Forbidden.unlessClient(settings.complaintClient(), asking);
        if (onBehalfOf != null) {
            recorder.onBehalfOf(onBehalfOf);
        }
        var known = queries.find(caseIds.stream().distinct().toList());
        recorder.withheld("Case", shown(known.stream().filter(it -> !it.complained())));
        var complained = known.stream().filter(KnownCase::complained).toList();
        recorder.listed("Case", shown(complained.stream()));
        return found(complained, DanishTime.day(clock.instant()));
    }

    private List<Found> found(List<KnownCase> complained, LocalDate today) {
        Map<UUID, Citizen> people = people(complained);
        var unit = settings.authority().units().on(today);
        return complained.stream()
                .filter(it -> people.containsKey(it.citizenId()))
                .map(it -> new Found(
                        it.id(),
                        it.citizenId(),
                        it.caseNumber(),
                        Objects.requireNonNull(people.get(it.citizenId())).usualDispatch(today),
                        unit))
                .toList();
    }

    private Map<UUID, Citizen> people(List<KnownCase> complained) {
        return citizens
                .readPage(
                        complained.stream().map(KnownCase::citizenId).distinct().toList())
                .stream()
                .filter(it -> !it.erased())
                .collect(Collectors.toMap(Citizen::id, Function.identity()));
    }

    private static List<Shown> shown(Stream<KnownCase> cases) {
        return cases.map(it -> new Shown(it.id(), it.citizenId(), it.id())).toList();
    }
}
