package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.UUID;

/** A request for information is made, answered or ended. */
public sealed interface InformationEvent extends IntakeEvent {

    UUID requestId();

    record Requested(InformationRequest request) implements InformationEvent {
        @Override
        public UUID requestId() {
            return request.id();
        }
    }

    record Approved(UUID requestId, Actor by, LocalDate on) implements InformationEvent {}

    record Received(UUID requestId, InformationRequest.Answer answer) implements InformationEvent {}

    record Cancelled(UUID requestId, Confidential reason) implements InformationEvent {}

    record Waived(UUID requestId, Confidential reason) implements InformationEvent {}

    /** The consent that it rested on was withdrawn. */
    record Recalled(UUID requestId) implements InformationEvent {}
}
