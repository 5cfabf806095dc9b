package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Aggregate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What complaint handling knows of a case. It begins with whatever is heard first, since the topics of two services are not ordered
 * among each other.
 *
 * @param citizen unknown until the opening of the case is heard
 * @param refusedTransport decision lines by which transport was refused; a refusal can be complained about too. C4
 */
public record KnownCase(UUID id, @Nullable UUID citizen, List<UUID> refusedTransport)
        implements Aggregate<KnownCase, KnownCaseEvent> {
    private static final UUID NOBODY = new UUID(0, 0);

    public static KnownCase begin(KnownCaseEvent event) {
        return new KnownCase(((KnownCaseEvent.Known) event).caseId(), null, List.of());
    }

    /** Takes what another service has decided as it is. */
    public List<KnownCaseEvent> note(KnownCaseEvent fact) {
        return List.of(fact);
    }

    @Override
    public KnownCase apply(KnownCaseEvent event) {
        return switch (event) {
            case KnownCaseEvent.Known known -> this;
            case KnownCaseEvent.Opened opened -> new KnownCase(id, opened.citizenId(), refusedTransport);
            case KnownCaseEvent.TransportRefused refused -> new KnownCase(id, citizen, and(refused.decisionLineId()));
        };
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return citizen == null ? NOBODY : citizen;
    }

    private List<UUID> and(UUID line) {
        return Stream.concat(refusedTransport.stream(), Stream.of(line)).distinct().toList();
    }
}
