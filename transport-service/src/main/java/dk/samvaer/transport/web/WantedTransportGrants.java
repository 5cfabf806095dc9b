package dk.samvaer.transport.web;

import dk.samvaer.starter.security.Caller;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of transport grants is asked for.
 *
 * @param carrierId by whom the citizen is planned to be driven
 */
record WantedTransportGrants(
        @Nullable UUID caseId,
        TransportGrantView.@Nullable State state,
        @Nullable @Size(max = 50) String carrierId) {

    TransportGrantsQueries.Filter by(Caller caller) {
        return new TransportGrantsQueries.Filter(
                caseId,
                caller.onlyCitizen(),
                TransportGrantView.State.domain(state),
                caller.role().isOfPrivatePerson(),
                carrierId);
    }
}
