package dk.samvaer.transport.domain.work;

import dk.samvaer.transport.domain.carriers.Carrier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be done about a carrier that citizens are planned to be driven by.
 *
 * @param dueOn the first day without a registration or a price
 */
// TR-02, TR-03
public record CarrierWork(Task task, String carrierId, LocalDate dueOn) {
    /** How far ahead a price is to be agreed on: as far as rides are planned. */
    private static final int WEEKS_AHEAD = 8;

    public static List<CarrierWork> of(Carrier carrier, LocalDate today) {
        return Stream.of(ending(carrier), unpriced(carrier, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CarrierWork> ending(Carrier carrier) {
        return Optional.ofNullable(carrier.validity().deactivatedFrom())
                .map(day -> new CarrierWork(Task.REPLACE_CARRIER, carrier.code(), day));
    }

    private static Optional<CarrierWork> unpriced(Carrier carrier, LocalDate today) {
        return today.withDayOfMonth(1)
                .datesUntil(today.plusWeeks(WEEKS_AHEAD))
                .filter(day -> carrier.validity().covers(day))
                .filter(day -> carrier.prices().on(day).isEmpty())
                .findFirst()
                .map(day -> new CarrierWork(Task.AGREE_ON_PRICE, carrier.code(), day));
    }
}
