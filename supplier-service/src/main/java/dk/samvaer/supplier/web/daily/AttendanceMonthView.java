package dk.samvaer.supplier.web.daily;

import dk.samvaer.supplier.domain.daily.MonthOfAttendance;
import java.util.List;
import java.util.Map;

/**
 * The days of a month on which a citizen came and did not come. A day that nobody registered is neither.
 *
 * @param absences by reason; only those that occur
 */
record AttendanceMonthView(String month, int presentDays, int absentDays, List<AbsenceView> absences) {

    record AbsenceView(AttendanceView.AbsenceReason reasonCode, int absentDays) {}

    static AttendanceMonthView of(MonthOfAttendance month) {
        return new AttendanceMonthView(
                month.month().toString(),
                month.present(),
                month.absent(),
                month.absences().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new AbsenceView(
                                AttendanceView.AbsenceReason.valueOf(it.getKey().name()), it.getValue()))
                        .toList());
    }
}
