package dk.samvaer.transport.application.rides;

import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.application.KnownCases;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.suppliers.KnownSuppliers;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.rides.Dated;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideGeneration;
import dk.samvaer.transport.domain.rides.RideTerms;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The rides that follow from grants as they are now, whatever is stored of them. */
// TR-03, TR-05
@Service
class WantedRides {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final KnownCases cases;
    private final KnownSuppliers suppliers;
    private final TransportSettings settings;

    WantedRides(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            KnownCases cases,
            KnownSuppliers suppliers,
            TransportSettings settings) {
        this.grants = grants;
        this.cases = cases;
        this.suppliers = suppliers;
        this.settings = settings;
    }

    /** The rides of one grant in the week that begins on that Monday. */
    List<Ride> week(UUID grantId, LocalDate monday) {
        return terms(grants.findAll(List.of(grantId))).stream()
                .flatMap(terms ->
                        RideGeneration.week(terms, openingDays(List.of(terms)), settings.rideRules(), monday).stream())
                .toList();
    }

    List<RideTerms> terms(List<TransportGrant> found) {
        var placedWith =
                cases.placedWith(found.stream().map(TransportGrant::caseId).toList());
        return found.stream()
                .map(grant -> grant.planning().terms(placedWith.get(grant.caseId())))
                .toList();
    }

    OpeningDays openingDays(List<RideTerms> all) {
        return suppliers.openingDays(all.stream()
                .flatMap(terms -> terms.basis().destinations().stream())
                .map(Dated::value)
                .collect(Collectors.toSet()));
    }
}
