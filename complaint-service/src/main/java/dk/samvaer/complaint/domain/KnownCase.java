package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Aggregate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A case known from the other services.
 *
 * @param refusedTransport decision lines by which transport was refused; a refusal can be complained about too
 */
// C4
public record KnownCase(UUID id, UUID citizenId, List<UUID> refusedTransport)
        implements Aggregate<KnownCase, KnownCaseEvent> {

    public static KnownCase begin(KnownCaseEvent event) {
        var opened = (KnownCaseEvent.Opened) event;
        return new KnownCase(opened.caseId(), opened.citizenId(), List.of());
    }

    /** Notes what another service has decided. */
    public List<KnownCaseEvent> note(KnownCaseEvent fact) {
        return List.of(fact);
    }

    @Override
    public KnownCase apply(KnownCaseEvent event) {
        return switch (event) {
            case KnownCaseEvent.Opened opened -> begin(opened);
            case KnownCaseEvent.TransportRefused refused -> new KnownCase(id, citizenId, and(refused.decisionLineId()));
        };
    }

    @Override
    public UUID caseId() {
        return id;
    }

    private List<UUID> and(UUID line) {
        return Stream.concat(refusedTransport.stream(), Stream.of(line))
                .distinct()
                .toList();
    }
}
