package dk.samvaer.transport.web.addresses;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterTemplate;
import dk.samvaer.starter.letter.Printable;
import dk.samvaer.transport.application.addresses.DayList;
import dk.samvaer.transport.application.addresses.DayList.Line;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A day list as it is printed for the driver.
 *
 * @param name of the file
 * @param warnings what the driver must know before driving, such as how many addresses are missing
 * @param notes what the list has
 * @param namesVehicles whether each ride says which vehicle drives it, since the list is of all of them
 */
record DayListPage(
        String name,
        String documentTitle,
        List<String> warnings,
        List<String> notes,
        boolean namesVehicles,
        List<Row> rows)
        implements Printable {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("day-list", "day-list.css");

    /** One ride; the part at the citizen's home is marked where the address is protected. */
    record Row(
            String time,
            String direction,
            String name,
            String from,
            boolean fromProtected,
            String to,
            boolean toProtected,
            String vehicle,
            String needs) {

        private static Row of(Line line) {
            var words = new DayListWords(line);
            boolean marked = line.isProtected();
            return new Row(
                    DayListWords.time(line.ride().windowFrom()) + "–"
                            + DayListWords.time(line.ride().windowTo()),
                    words.direction(),
                    words.name(),
                    words.from(),
                    marked && words.startsAtHome(),
                    words.to(),
                    marked && !words.startsAtHome(),
                    words.vehicle(),
                    words.needs());
        }
    }

    static DayListPage of(DayList list, Instant printedAt) {
        var vehicle = list.vehicleId() == null ? "" : ", vogn " + list.vehicleId();
        var day = DanishDate.withWeekday(list.day());
        var file = "koereliste-" + list.day() + "-" + list.carrier().code()
                + (list.vehicleId() == null ? "" : "-" + list.vehicleId());
        return new DayListPage(
                file.toLowerCase(Locale.ROOT),
                "Køreliste " + day + ", " + list.carrier().name() + vehicle,
                warnings(list),
                notes(list, printedAt),
                list.vehicleId() == null && !list.carrier().vehicles().isEmpty(),
                list.lines().stream().map(Row::of).toList());
    }

    Letter letter() {
        return TEMPLATE.fill(name, this);
    }

    private static List<String> warnings(DayList list) {
        return Stream.of(
                        counted(
                                list.missing(),
                                "Adressen mangler for 1 kørsel. Den kommer af sig selv; åbn listen igen senere.",
                                "Adressen mangler for %d kørsler. De kommer af sig selv; åbn listen igen senere."),
                        counted(
                                list.hidden(),
                                "1 beskyttet adresse er udeladt. Den står på vognens køreliste.",
                                "%d beskyttede adresser er udeladt. De står på vognenes kørelister."))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> notes(DayList list, Instant printedAt) {
        return Stream.of(
                        list.lines().isEmpty()
                                ? List.of("Der er ingen kørsler.")
                                : counted(list.lines().size(), "Der er 1 kørsel.", "Der er %d kørsler."),
                        counted(
                                list.cancelled(),
                                "1 kørsel er aflyst og står ikke her.",
                                "%d kørsler er aflyst og står ikke her."),
                        List.of(
                                "Udskrevet den " + DanishDate.of(DanishTime.day(printedAt)) + " kl. "
                                        + DayListWords.time(printedAt
                                                .atZone(DanishTime.ZONE)
                                                .toLocalTime()) + ".",
                                "Listen er kun til kørslen. Vis den ikke til andre, og makuler den bagefter."))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> counted(long number, String one, String several) {
        return switch ((int) number) {
            case 0 -> List.of();
            case 1 -> List.of(one);
            default -> List.of(several.formatted(number));
        };
    }

    @Override
    public String subject() {
        return "Køreliste";
    }

    @Override
    public String description() {
        return "Køreliste til befordring til og fra aktivitets- og samværstilbud";
    }

    @Override
    public boolean draft() {
        return false;
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }
}
