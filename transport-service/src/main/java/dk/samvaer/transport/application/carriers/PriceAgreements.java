package dk.samvaer.transport.application.carriers;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.CarrierEvent;
import dk.samvaer.transport.domain.cost.Price;
import dk.samvaer.transport.domain.cost.PriceAgreement;
import dk.samvaer.transport.domain.modes.TransportModes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The dated price agreements with carriers. */
// TR-02, CFG-01
@Service
public class PriceAgreements {
    private final Aggregates<Carrier, CarrierEvent> carriers;
    private final TransportModes modes;
    private final Clock clock;

    PriceAgreements(Aggregates<Carrier, CarrierEvent> carriers, TransportSettings settings, Clock clock) {
        this.carriers = carriers;
        this.modes = settings.offered();
        this.clock = clock;
    }

    public Versioned<Carrier> agree(String code, long version, PriceAgreement agreed) {
        return carriers.change(Carrier.idOf(code), version, it -> it.agree(agreed, modes));
    }

    /** @param from the first day of the agreement that ends */
    public Versioned<Carrier> end(String code, long version, LocalDate from, LocalDate lastDay) {
        return carriers.change(Carrier.idOf(code), version, it -> it.endPrice(from, lastDay, today()));
    }

    /** @param from the first day of the agreement, which has not begun */
    public Versioned<Carrier> withdraw(String code, long version, LocalDate from) {
        return carriers.change(Carrier.idOf(code), version, it -> it.withdrawPrice(from, today()));
    }

    /** @param from the first day of the agreement whose price was entered wrongly */
    public Versioned<Carrier> correct(
            String code, long version, LocalDate from, Price right, Confidential reason, Actor by) {
        var now = clock.instant();
        return carriers.change(Carrier.idOf(code), version, it -> it.correctPrice(from, right, reason, modes, by, now));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
