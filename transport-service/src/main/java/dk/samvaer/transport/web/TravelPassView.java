package dk.samvaer.transport.web;

import dk.samvaer.transport.domain.rides.TravelPass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pass for public transport.
 *
 * @param to its last day, that of the grant where the pass would last longer; left out while none is known
 * @param carrierId the company that sells it; left out where none was registered
 */
record TravelPassView(
        LocalDate from, @Nullable LocalDate to, @Nullable String carrierId, Instant issuedAt) {

    static TravelPassView of(TravelPass pass, @Nullable LocalDate grantEndsOn) {
        var to = pass.to();
        boolean outlives = grantEndsOn != null && (to == null || grantEndsOn.isBefore(to));
        return new TravelPassView(pass.from(), outlives ? grantEndsOn : to, pass.carrierId(), pass.issuedAt());
    }
}
