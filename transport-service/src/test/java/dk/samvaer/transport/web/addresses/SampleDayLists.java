package dk.samvaer.transport.web.addresses;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.application.addresses.DayList;
import dk.samvaer.transport.application.addresses.DayList.Line;
import dk.samvaer.transport.domain.addresses.ContactDetails;
import dk.samvaer.transport.domain.carriers.Carrier;
import dk.samvaer.transport.domain.carriers.Validity;
import dk.samvaer.transport.domain.carriers.Vehicle;
import dk.samvaer.transport.domain.cost.PriceList;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideNeed;
import dk.samvaer.transport.domain.rides.RideState;
import dk.samvaer.transport.domain.suppliers.KnownUnit.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Day lists to be shown and printed. */
final class SampleDayLists {
    static final LocalDate DEC_7 = LocalDate.of(2026, 12, 7);
    static final Instant PRINTED = Instant.parse("2026-12-07T04:30:00Z");
    static final Carrier INTERN = new Carrier(
            Carrier.idOf("INTERN"),
            "INTERN",
            "INTERNAL_DISABILITY_TRANSPORT",
            "Kommunens handicapkørsel",
            List.of(new Vehicle("BUS_1", 8, 2, LocalDate.of(2026, 1, 1), null)),
            Validity.from(LocalDate.of(2026, 1, 1)),
            null,
            PriceList.NONE);

    private static final Address UNIT = new Address("Håndværkervej 7", "4700", "Næstved");

    private SampleDayLists() {}

    static DayList empty() {
        return new DayList(DEC_7, INTERN, "BUS_1", List.of(), 0);
    }

    /** One of each kind. */
    static DayList ofTheVehicle() {
        return new DayList(DEC_7, INTERN, "BUS_1", lines(true), 2);
    }

    /** The same on the list of the carrier, which no driver gets. */
    static DayList ofTheCarrier() {
        return new DayList(DEC_7, INTERN, null, lines(false), 0);
    }

    private static List<Line> lines(boolean forDriver) {
        return List.of(
                line(
                        1,
                        Direction.OUTWARD,
                        details("Anna Eksempel", "Eksempelvej 1, 4700 Næstved", false),
                        forDriver,
                        List.of(RideNeed.WHEELCHAIR, RideNeed.ESCORT),
                        "Skal hentes ved bagdøren"),
                line(
                        2,
                        Direction.OUTWARD,
                        details("Bo Skjult", "Hemmeligvej 3, 4700 Næstved", true),
                        forDriver,
                        List.of()),
                line(3, Direction.OUTWARD, null, forDriver, List.of(RideNeed.FRONT_SEAT)),
                line(
                        4,
                        Direction.HOMEWARD,
                        details("Bo Skjult", "Hemmeligvej 3, 4700 Næstved", true),
                        forDriver,
                        List.of()),
                line(
                        5,
                        Direction.HOMEWARD,
                        details("=HYPERLINK(\"x\")", "Vej; nr. \"4\"", false),
                        forDriver,
                        List.of(),
                        "-1 trin"));
    }

    static DayList of(int rides) {
        var lines = IntStream.range(0, rides)
                .mapToObj(number -> line(
                        number,
                        number < rides / 2 ? Direction.OUTWARD : Direction.HOMEWARD,
                        details(
                                number % 4 == 0
                                        ? "Marie-Louise Christiansdatter Frederiksen-Bartholomæussen " + number
                                        : "Borger Nummer " + number,
                                "Den Meget Lange Allé ved Præstø Landevej " + number + ", 3. sal th., 4700 Næstved",
                                number % 9 == 0),
                        true,
                        number % 3 == 0 ? List.of(RideNeed.WHEELCHAIR) : List.of(),
                        number % 5 == 0 ? "Ring fem minutter før; borgeren kommer selv ud til vejen" : ""))
                .toList();
        return new DayList(DEC_7, INTERN, "BUS_1", lines, 1);
    }

    private static ContactDetails details(String name, String address, boolean isProtected) {
        return new ContactDetails(Confidential.of(name), Confidential.of(address), isProtected);
    }

    private static Line line(
            int number,
            Direction direction,
            @Nullable ContactDetails contact,
            boolean forDriver,
            List<RideNeed> needs,
            String... words) {
        var at = (direction == Direction.OUTWARD ? LocalTime.of(7, 30) : LocalTime.of(14, 30)).plusMinutes(number);
        var ride = new Ride(
                new UUID(9, number),
                DEC_7,
                direction,
                at,
                at.plusMinutes(20),
                INTERN.mode(),
                INTERN.code(),
                "BUS_1",
                new UUID(8, 1),
                RideState.PLANNED,
                null);
        return new Line(
                ride,
                new UUID(7, number),
                new UUID(6, number),
                null,
                null,
                needs,
                List.of(words).stream().map(Confidential::of).toList(),
                contact,
                UNIT,
                forDriver);
    }
}
