package dk.samvaer.transport.web.addresses;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.application.addresses.DayList.Line;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideNeed;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One ride in plain Danish, for the print and for CSV. */
final class DayListWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Line line;

    DayListWords(Line line) {
        this.line = line;
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    String direction() {
        return line.ride().direction() == Direction.OUTWARD ? "Til tilbud" : "Hjem";
    }

    String name() {
        return text(line.name(), "(navn mangler)");
    }

    /** Where the citizen is fetched. */
    String from() {
        return line.ride().direction() == Direction.OUTWARD ? home() : offer();
    }

    String to() {
        return line.ride().direction() == Direction.OUTWARD ? offer() : home();
    }

    boolean startsAtHome() {
        return line.ride().direction() == Direction.OUTWARD;
    }

    private String home() {
        if (line.isHidden()) {
            return "(se vognens køreliste)";
        }
        return text(line.home(), "(adresse mangler)");
    }

    private String offer() {
        return text(DayListView.offerOf(line), "(tilbuddets adresse mangler)");
    }

    String vehicle() {
        return Objects.requireNonNullElse(line.ride().vehicleId(), "(vogn mangler)");
    }

    String needs() {
        return Stream.concat(
                        line.needs().stream().map(DayListWords::word),
                        line.practicalNeeds().stream().map(Confidential::text).filter(it -> !it.isBlank()))
                .collect(Collectors.joining(", "));
    }

    String codedNeeds() {
        return line.needs().stream().map(DayListWords::word).collect(Collectors.joining(", "));
    }

    String remarks() {
        return line.practicalNeeds().stream().map(Confidential::text).collect(Collectors.joining(", "));
    }

    String state() {
        return switch (line.ride().state()) {
            case PLANNED -> "Planlagt";
            case CANCELLED -> "Aflyst";
            case CARRIED_OUT -> "Udført";
            case MISSED -> "Ikke udført";
        };
    }

    private static String word(RideNeed need) {
        return switch (need) {
            case WHEELCHAIR -> "Kørestol";
            case ESCORT -> "Ledsager";
            case FRONT_SEAT -> "Forsæde";
        };
    }

    private static String text(@Nullable Confidential text, String missing) {
        return text == null || text.isBlank() ? missing : text.text();
    }
}
