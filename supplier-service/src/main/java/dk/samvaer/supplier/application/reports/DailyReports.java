package dk.samvaer.supplier.application.reports;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
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
import dk.samvaer.supplier.domain.daily.Authorship;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalEvent;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import dk.samvaer.supplier.domain.daily.SharedInformationEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What suppliers' systems report of daily life, each report applied once. */
// R26, R27, SU-06
@Service
public class DailyReports {
    private final Aggregates<Attendance, AttendanceEvent> attendances;
    private final Aggregates<JournalEntry, JournalEvent> journal;
    private final Aggregates<SharedInformation, SharedInformationEvent> shared;
    private final Clock clock;

    public DailyReports(
            Aggregates<Attendance, AttendanceEvent> attendances,
            Aggregates<JournalEntry, JournalEvent> journal,
            Aggregates<SharedInformation, SharedInformationEvent> shared,
            Clock clock) {
        this.attendances = attendances;
        this.journal = journal;
        this.shared = shared;
        this.clock = clock;
    }

    /** @throws RuleViolation where a rule does not allow it */
    void apply(EventEnvelope event, SupplierReport.OfDailyLife report, Placement placement) {
        switch (report) {
            case SupplierReport.AttendanceRegistered attendance -> apply(event, attendance, placement);
            case SupplierReport.JournalNoted noted ->
                journal.begin(event.eventId(), event, () -> written(event, noted, placement));
            case SupplierReport.InformationShared told ->
                shared.begin(event.eventId(), event, () -> {
                    requireOpen(placement);
                    return SharedInformation.share(
                            placement.days(), event.eventId(), told.item(), authorship(placement, clock.instant()));
                });
        }
    }

    /**
     * Two round trips for the first registration of a day, a look-up and an insert; three for a correction. With a look-up of the supplier and
     * the placement and those of the acknowledgement (a look-up, an insert, a look-up and update) a report of a new day makes eight, and two
     * more, for many reports together, when its answer has left. What was applied before is asked for first: it is answered as such whatever
     * holds by now.
     */
    private void apply(EventEnvelope event, SupplierReport.AttendanceRegistered report, Placement placement) {
        var id = Attendance.idOf(placement.id(), report.day());
        var said = authorship(placement, notLaterThanNow(report.reportedAt()));
        var registration = new AttendanceRegistration(event.eventId(), report.details(), said.by(), said.at());
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

    private List<JournalEvent> written(EventEnvelope event, SupplierReport.JournalNoted report, Placement placement) {
        requireOpen(placement);
        var author = authorship(placement, clock.instant());
        UUID corrects = report.corrects();
        if (corrects == null) {
            return JournalEntry.write(placement.days(), event.eventId(), report.note(), author);
        }
        var reason = Objects.requireNonNullElse(report.correctionReason(), Confidential.ERASED);
        return journal.find(corrects)
                .orElseThrow(() -> new RuleViolation("JOURNAL_ENTRY_UNKNOWN"))
                .correct(placement.days(), event.eventId(), report.note(), reason, author);
    }

    /** Nothing is recorded about an erased person, nor by a supplier from the day after its last one. */
    private void requireOpen(Placement placement) {
        attendances.requireNotErased(placement.caseId());
        RuleViolation.unless(placement.isOpenTo(placement.supplierId(), today()), "PLACEMENT_STATE_FORBIDS");
    }

    /** A supplier's system does not say which of its users wrote something. */
    private static Authorship authorship(Placement placement, Instant at) {
        return new Authorship(new Actor("reports:" + placement.supplierId(), Role.SUPPLIER_STAFF), at);
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
