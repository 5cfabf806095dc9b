package dk.samvaer.supplier.domain.daily;

import dk.samvaer.supplier.domain.daily.AttendanceDetails.AbsenceReason;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many days of a month a citizen came, and how many not and why, by what holds of each day. A day that nobody registered is neither.
 *
 * @param absences only the reasons that occur
 */
public record MonthOfAttendance(YearMonth month, int present, int absent, Map<AbsenceReason, Integer> absences) {

    public MonthOfAttendance {
        absences = Map.copyOf(absences);
    }

    /** The ids of a placement's attendances of the month, registered or not. */
    public static List<UUID> idsOf(UUID placementId, YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> Attendance.idOf(placementId, month.atDay(day)))
                .toList();
    }

    public static MonthOfAttendance of(YearMonth month, List<Attendance> days) {
        var current = days.stream().flatMap(day -> day.current().stream()).map(AttendanceRegistration::details);
        var byPresence = current.collect(Collectors.partitioningBy(AttendanceDetails::isPresent));
        var absent = Objects.requireNonNull(byPresence.get(false));
        Map<AbsenceReason, Integer> absences = new EnumMap<>(AbsenceReason.class);
        absent.forEach(it -> absences.merge(Objects.requireNonNull(it.reason()), 1, Integer::sum));
        return new MonthOfAttendance(
                month, Objects.requireNonNull(byPresence.get(true)).size(), absent.size(), absences);
    }
}
