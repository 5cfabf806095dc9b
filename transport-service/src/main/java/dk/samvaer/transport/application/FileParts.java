package dk.samvaer.transport.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets complaint-service, and nobody else, read the determinations that a complaint is about. */
// R54, CP-09, DP-04
@Service
public class FileParts {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final TransportGrantsQueries queries;
    private final AccessRecorder recorder;
    private final TransportSettings settings;

    FileParts(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            TransportGrantsQueries queries,
            AccessRecorder recorder,
            TransportSettings settings) {
        this.grants = grants;
        this.queries = queries;
        this.recorder = recorder;
        this.settings = settings;
    }

    /**
     * Reads those grants of the case that are determined by one of the lines; those of other lines are not shown.
     *
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     * @throws Forbidden where it is not complaint-service that asks
     */
    public List<TransportGrant> read(UUID caseId, List<UUID> lineIds, @Nullable String onBehalfOf, Actor asking) {
        Forbidden.unlessClient(settings.complaintClient(), asking);
        if (onBehalfOf != null) {
            recorder.onBehalfOf(onBehalfOf);
        }
        var determined = queries.ofCase(caseId).stream()
                .flatMap(it -> grants.find(it).stream())
                .filter(it -> it.decided().determines(it.id(), lineIds))
                .map(TransportGrant::id)
                .toList();
        return grants.readAll(determined);
    }
}
