package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.cases.ExternalFacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for transport, as far as visitation knows it. */
public record TransportView(
        UUID id,
        UUID decisionLineId,
        Status status,
        @Nullable String mode) {

    public enum Status {
        REQUESTED,
        GRANTED,
        REFUSED
    }

    static TransportView of(ExternalFacts.Transport it) {
        return new TransportView(it.id(), it.decisionLineId(), Codes.as(Status.class, it.status()), it.mode());
    }
}
