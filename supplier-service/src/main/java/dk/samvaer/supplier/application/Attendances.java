package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.UnitStay;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceDetails;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.daily.AttendanceRegistration;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.MonthOfAttendance;
import dk.samvaer.supplier.persistence.AttendancesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who attended on which day. Each is reached through its placement, which tells who may see it today. */
// R26, SU-06
@Service
public class Attendances {
    private final Aggregates<Attendance, AttendanceEvent> attendances;
    private final AttendancesQueries queries;
    private final Placements placements;
    private final Clock clock;

    Attendances(
            Aggregates<Attendance, AttendanceEvent> attendances,
            AttendancesQueries queries,
            Placements placements,
            Clock clock) {
        this.attendances = attendances;
        this.queries = queries;
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * A placement on a day.
     *
     * @param unitId where the citizen had a place on that day; null where there was none yet
     * @param attendance null where nothing was registered
     */
    public record DayAtSupplier(
            Placement placement,
            @Nullable UUID unitId,
            @Nullable Attendance attendance) {}

    public Versioned<Attendance> read(UUID placementId, LocalDate day) {
        placements.read(placementId);
        return attendances.read(Attendance.idOf(placementId, day));
    }

    public Page<Attendance> list(UUID placementId, DayRange days, Paging paging) {
        placements.read(placementId);
        return queries.find(placementId, days, paging).mapAll(attendances::readPage);
    }

    public MonthOfAttendance month(UUID placementId, YearMonth month) {
        placements.read(placementId);
        return MonthOfAttendance.of(month, attendances.readAll(MonthOfAttendance.idsOf(placementId, month)));
    }

    /** The placements of a supplier that its staff may see today and that last on that day, registered or not; a page may hold fewer than it could. */
    public Page<DayAtSupplier> ofDay(String supplierId, LocalDate day, @Nullable UUID unitId, Paging paging) {
        return placements.listOfUnit(supplierId, unitId, paging).mapAll(found -> onDay(found, day, unitId));
    }

    private List<DayAtSupplier> onDay(List<Placement> found, LocalDate day, @Nullable UUID unitId) {
        var there = found.stream()
                .filter(placement -> placement.days().covers(day))
                .filter(placement -> unitId == null || unitId.equals(UnitStay.on(day, placement.units())))
                .toList();
        var registered =
                attendances
                        .readAll(there.stream()
                                .map(placement -> Attendance.idOf(placement.id(), day))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Attendance::placementId, Function.identity()));
        return there.stream()
                .map(it -> new DayAtSupplier(it, UnitStay.on(day, it.units()), registered.get(it.id())))
                .toList();
    }

    public Versioned<Attendance> register(
            Creation creation, UUID placementId, LocalDate day, AttendanceDetails details, Actor by) {
        var placement = placements.read(placementId).state().days();
        var id = Attendance.idOf(placementId, day);
        var registration = new AttendanceRegistration(creation.id(), details, by, clock.instant());
        try {
            return attendances.create(
                    new Creation(id, creation.fingerprint()),
                    derived -> Attendance.register(placement, day, registration, today()));
        } catch (KeyReused | RuleViolation refused) {
            requireNotRegisteredByAnother(id, creation.id());
            throw refused;
        }
    }

    public Versioned<Attendance> correct(
            UUID placementId, LocalDate day, long version, AttendanceDetails details, Actor by) {
        var placement = placements.read(placementId).state().days();
        var id = Attendance.idOf(placementId, day);
        var registration =
                new AttendanceRegistration(Ids.derive(id, "at-version-" + version), details, by, clock.instant());
        return attendances.change(id, version, it -> it.correct(placement, registration, today()));
    }

    /** A day has one attendance: whoever knows better corrects it. */
    private void requireNotRegisteredByAnother(UUID id, UUID registrationId) {
        attendances.find(id).filter(it -> !it.registrations().isEmpty()).ifPresent(it -> {
            RuleViolation.unless(it.holds(registrationId), "ATTENDANCE_REGISTERED");
        });
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
