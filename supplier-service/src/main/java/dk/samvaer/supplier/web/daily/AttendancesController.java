package dk.samvaer.supplier.web.daily;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.supplier.application.Attendances;
import dk.samvaer.supplier.domain.daily.DayRange;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who came on which day: registered and corrected by the supplier, read by those who may see the placement. */
// R26, SU-06
@RestController
class AttendancesController {
    private static final String OF_PLACEMENT = "/v1/placements/{id}/attendances";

    private final Attendances attendances;

    AttendancesController(Attendances attendances) {
        this.attendances = attendances;
    }

    /** Every citizen whose placement lasts on that day, registered or not. A page may hold fewer than it could, also none, and still name a next one. */
    @GetMapping("/v1/attendance-days/{day}")
    @Operation(summary = "Lists the citizens of a day at the caller's supplier, and who of them came")
    @Allow(SUPPLIER_STAFF)
    Page<DayView> attendanceDay(
            @PathVariable LocalDate day,
            @RequestParam(required = false) @Nullable UUID unitId,
            Paging paging,
            Caller caller) {
        if (caller.supplierId() == null) {
            throw Forbidden.supplierMissing();
        }
        return attendances.ofDay(caller.supplierId(), day, unitId, paging).map(DayView::of);
    }

    @GetMapping(OF_PLACEMENT)
    @Operation(summary = "Lists the days on which the citizen came or did not come")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<AttendanceView> attendances(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Paging paging) {
        return attendances.list(id, new DayRange(from, to), paging).map(AttendanceView::of);
    }

    @GetMapping(OF_PLACEMENT + "/{day}")
    @Operation(summary = "Shows whether the citizen came on a day, and what was registered before")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<AttendanceView> attendance(@PathVariable UUID id, @PathVariable LocalDate day) {
        return Answers.ok(attendances.read(id, day), AttendanceView::of);
    }

    @GetMapping("/v1/placements/{id}/attendance-months/{month}")
    @Operation(summary = "Counts the days of a month on which the citizen came and did not come")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    AttendanceMonthView attendanceMonth(@PathVariable UUID id, @PathVariable YearMonth month) {
        return AttendanceMonthView.of(attendances.month(id, month));
    }

    @PostMapping(OF_PLACEMENT)
    @Operation(summary = "Registers whether the citizen came on a day")
    @Refuses({
        "ABSENCE_REASON_REQUIRED",
        "ATTENDANCE_REGISTERED",
        "DATE_IN_FUTURE",
        "DAY_OUTSIDE_PLACEMENT",
        "DAY_TOO_LONG_AGO",
        "LEFT_BEFORE_ARRIVAL",
        "PLACEMENT_PAUSED",
        "PLACEMENT_STATE_FORBIDS",
        "REASON_WITHOUT_ABSENCE",
        "TIMES_WITHOUT_PRESENCE"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<AttendanceView> registerAttendance(
            @PathVariable UUID id, Creation creation, @Valid @RequestBody NewAttendance body, Caller caller) {
        var registered = attendances.register(creation, id, body.day(), body.details(), caller.actor());
        return Answers.created("/v1/placements/" + id + "/attendances/" + body.day(), registered, AttendanceView::of);
    }

    /** What was registered before stays readable. */
    @PostMapping(OF_PLACEMENT + "/{day}/corrections")
    @Operation(summary = "Corrects what was registered of a day")
    @Refuses({
        "ABSENCE_REASON_REQUIRED",
        "DATE_IN_FUTURE",
        "DAY_OUTSIDE_PLACEMENT",
        "DAY_TOO_LONG_AGO",
        "LEFT_BEFORE_ARRIVAL",
        "PLACEMENT_PAUSED",
        "PLACEMENT_STATE_FORBIDS",
        "REASON_WITHOUT_ABSENCE",
        "TIMES_WITHOUT_PRESENCE",
        "TOO_MANY_CORRECTIONS"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<AttendanceView> correctAttendance(
            @PathVariable UUID id,
            @PathVariable LocalDate day,
            Version version,
            @Valid @RequestBody AttendanceCorrection body,
            Caller caller) {
        return Answers.ok(
                attendances.correct(id, day, version.expected(), body.details(), caller.actor()), AttendanceView::of);
    }
}
