package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.daily.AttendanceRegistration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** What suppliers' systems report of daily life, each report applied once. */
// R26, SU-06
@Service
public class DailyReports {
    private final Aggregates<Attendance, AttendanceEvent> attendances;
    private final Clock clock;

    public DailyReports(Aggregates<Attendance, AttendanceEvent> attendances, Clock clock) {
        this.attendances = attendances;
        this.clock = clock;
    }

    /** @throws RuleViolation where a rule does not allow it */
    void apply(EventEnvelope event, SupplierReport.OfDailyLife report, Placement placement) {
        switch (report) {
            case SupplierReport.AttendanceRegistered attendance -> apply(event, attendance, placement);
        }
    }

    /**
     * Two round trips for the first registration of a day, a look-up and an insert; three for a correction. With those of the
     * acknowledgement (a look-up, a look-up and insert, a look-up and update), of the placement and of the supplier's answers topic (a look-up
     * each) a report of a new day makes nine. What was applied before is asked for first: it is answered as such whatever holds by now.
     */
    private void apply(EventEnvelope event, SupplierReport.AttendanceRegistered report, Placement placement) {
        var id = Attendance.idOf(placement.id(), report.day());
        var registration = new AttendanceRegistration(
                event.eventId(), report.details(), by(placement), notLaterThanNow(report.reportedAt()));
        boolean begun = attendances.begin(id, event, () -> {
            requireOpen(placement);
            return Attendance.register(placement.days(), report.day(), registration, today());
        });
        if (!begun) {
            attendances.applyEvent(id, event, it -> {
                if (!it.holds(event.eventId())) {
                    requireOpen(placement);
                }
                return it.correct(placement.days(), registration, today());
            });
        }
    }

    /** Nothing is recorded about an erased person, nor by a supplier from the day after its last one. */
    private void requireOpen(Placement placement) {
        attendances.requireNotErased(placement.caseId());
        RuleViolation.unless(placement.isOpenTo(placement.supplierId(), today()), "PLACEMENT_STATE_FORBIDS");
    }

    /** A supplier's system does not say which of its users wrote something. */
    private static Actor by(Placement placement) {
        return new Actor("reports:" + placement.supplierId(), Role.SUPPLIER_STAFF);
    }

    /** The latest report holds, so that one dated in the future would hold against every later one. */
    private Instant notLaterThanNow(Instant reportedAt) {
        var now = clock.instant();
        return reportedAt.isAfter(now) ? now : reportedAt;
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
