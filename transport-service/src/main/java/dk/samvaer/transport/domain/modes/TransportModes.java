package dk.samvaer.transport.domain.modes;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modes of transport that the municipality offers, each from a day on; more can be added without a new release. */
// TR-02, R48, CFG-01
public record TransportModes(List<Row> rows) {

    /**
     * A mode and the days on which it is offered.
     *
     * @param code what grants and events name it by
     * @param rides whether the citizen is driven; false where a travel pass takes the place of rides
     * @param validTo the last day; null while no end is known
     */
    public record Row(
            String code,
            String danish,
            String english,
            boolean rides,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    public TransportModes {
        rows = List.copyOf(rows);
    }

    public List<Row> on(LocalDate day) {
        return rows.stream().filter(it -> it.covers(day)).toList();
    }

    /** The mode as it is offered that day; empty where it is not. */
    public Optional<Row> find(String code, LocalDate day) {
        return on(day).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether the municipality offers the mode, has offered it, or will. */
    public boolean knows(String code) {
        return rows.stream().anyMatch(it -> it.code().equals(code));
    }

    /** Whether anybody is driven by that mode; one that is offered no more keeps what it last was, so that who has it is still driven. */
    public boolean hasRides(String code) {
        return rows.stream().filter(it -> it.code().equals(code)).reduce((earlier, later) -> later).stream()
                .anyMatch(Row::rides);
    }

    /**
     * Refuses a mode that the municipality does not offer from that day.
     *
     * @throws InvalidInput where no such mode has ever been offered
     */
    public void requireOffered(String code, LocalDate day) {
        if (!knows(code)) {
            throw InvalidInput.at("/mode", "MODE_UNKNOWN");
        }
        RuleViolation.unless(find(code, day).isPresent(), "TRANSPORT_MODE_NOT_OFFERED");
    }
}
