package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether one citizen came on one day of one placement. A correction is added, and what it corrects stays.
 *
 * @param registrations in the order in which they came in; empty once the person has been erased
 */
// R26, SU-06
public record Attendance(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID placementId,
        String supplierId,
        LocalDate day,
        @HealthData List<AttendanceRegistration> registrations)
        implements Aggregate<Attendance, AttendanceEvent> {
    /** More than anybody corrects one day; keeps the document small, whatever a supplier's system sends. */
    private static final int MAX_REGISTRATIONS = 50;

    public Attendance {
        registrations = List.copyOf(registrations);
    }

    /** The same for every registration of the day. */
    public static UUID idOf(UUID placementId, LocalDate day) {
        return Ids.derive(placementId, "attendance-" + day);
    }

    public static List<AttendanceEvent> register(
            PlacementDays placement, LocalDate day, AttendanceRegistration registration, LocalDate today) {
        requireFits(placement, day, registration, today);
        return List.of(new AttendanceEvent.Registered(placement, day, registration));
    }

    public static Attendance begin(AttendanceEvent event) {
        if (!(event instanceof AttendanceEvent.Registered first)) {
            throw new IllegalArgumentException("an attendance begins with a registration");
        }
        var placement = first.placement();
        return new Attendance(
                idOf(placement.placementId(), first.day()),
                placement.caseId(),
                placement.citizenId(),
                placement.placementId(),
                placement.supplierId(),
                first.day(),
                List.of(first.registration()));
    }

    /** The same registration again changes nothing. */
    public List<AttendanceEvent> correct(
            PlacementDays placement, AttendanceRegistration registration, LocalDate today) {
        if (holds(registration.id())) {
            return List.of();
        }
        requireFits(placement, day, registration, today);
        unless(registrations.size() < MAX_REGISTRATIONS, "TOO_MANY_CORRECTIONS");
        return List.of(new AttendanceEvent.Corrected(registration));
    }

    public boolean holds(UUID registrationId) {
        return registrations.stream().anyMatch(it -> it.id().equals(registrationId));
    }

    /** What holds: what was said last, whichever report came in last. */
    public Optional<AttendanceRegistration> current() {
        return registrations.stream().reduce((one, next) -> next.at().isBefore(one.at()) ? one : next);
    }

    /** All that was registered, the earliest first. */
    public List<AttendanceRegistration> inOrder() {
        return registrations.stream()
                .sorted(Comparator.comparing(AttendanceRegistration::at))
                .toList();
    }

    /** Read through the placement only, which tells to which day its supplier may see it. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public Attendance apply(AttendanceEvent event) {
        return switch (event) {
            case AttendanceEvent.Registered e -> this;
            case AttendanceEvent.Corrected e ->
                new Attendance(id, caseId, citizenId, placementId, supplierId, day, and(e.registration()));
        };
    }

    private List<AttendanceRegistration> and(AttendanceRegistration next) {
        return Stream.concat(registrations.stream(), Stream.of(next)).toList();
    }

    /** A paused placement is not attended; that the citizen did not come may be registered all the same. */
    private static void requireFits(
            PlacementDays placement, LocalDate day, AttendanceRegistration registration, LocalDate today) {
        placement.requireDay(day, today);
        registration.details().requireConsistent();
        if (registration.details().isPresent()) {
            placement.requireNotPaused(day);
        }
    }
}
