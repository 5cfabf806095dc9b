package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Caller;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A request for transport; parties request in their own name, the visitator for anybody. */
record NewTransportRequest(@NotNull UUID caseId, @NotNull Requester requestedBy) {

    enum Requester {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        VISITATOR
    }

    dk.samvaer.transport.domain.Requester requester(Caller caller) {
        if (caller.role().isOfPrivatePerson()
                && !requestedBy.name().equals(caller.role().name())) {
            throw InvalidInput.at("/requestedBy", "NOT_THE_CALLER");
        }
        return dk.samvaer.transport.domain.Requester.valueOf(requestedBy.name());
    }
}
