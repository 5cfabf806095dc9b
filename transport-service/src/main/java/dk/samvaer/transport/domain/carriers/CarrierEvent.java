package dk.samvaer.transport.domain.carriers;

import dk.samvaer.transport.domain.cost.PriceList;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link Carrier}; told to nobody. */
public sealed interface CarrierEvent {

    /** @param request what asked for it; null where the settings did */
    record Registered(
            UUID carrierId,
            String code,
            String mode,
            CarrierEntry entry,
            Validity validity,
            @Nullable UUID request) implements CarrierEvent {}

    record Changed(CarrierEntry entry) implements CarrierEvent {}

    record Deactivated(LocalDate from) implements CarrierEvent {}

    /** A former carrier is registered again, or a deactivation that lies ahead is taken back. */
    record RegisteredAgain(Validity validity) implements CarrierEvent {}

    /** The price list as it is from now on. */
    record Priced(PriceList prices) implements CarrierEvent {}
}
