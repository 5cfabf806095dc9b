package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came on which day, as the supplier's staff and system register it and others read it. */
@SupplierTest
class AttendanceOverHttpTest {
    private static final String ABSENT = """
        {"presence":"ABSENT","reasonCode":"ILLNESS"}\
        """;

    private final SupplierSteps steps;
    private final OneCase one;
    private final LocalDate today = DanishTime.day(Instant.now());
    private final String attendances;

    @Autowired
    private @Nullable MovableClock clock;

    AttendanceOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
        attendances = one.placement + "/attendances";
    }

    @AfterEach
    void todayAgain() {
        Objects.requireNonNull(clock).moveTo(Duration.ZERO);
    }

    @Test
    void R26_staff_register_a_day_and_correct_it_and_the_earlier_registration_stays_readable() {
        steps.started();
        var nsv = steps.staff("nsv");
        var first = nsv.create(attendances, "came", came(today));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/current/arrivedAt")).isEqualTo("08:45:00");
        assertThat(nsv.create(attendances, "came", came(today))).isEqualTo(first);
        var again = nsv.create(attendances, "other", came(today).replace("08:45", "09:00"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("ATTENDANCE_REGISTERED");
        var corrected = nsv.act("POST", attendances + "/" + today, "/corrections", ABSENT);
        assertThat(corrected.at("/current/reasonCode")).isEqualTo("ILLNESS");
        assertThat(corrected.at("/registrations/0/presence")).isEqualTo("PRESENT");
        assertThat(corrected.at("/registrations/1/registeredBy")).isNotBlank();
        assertThat(nsv.get(one.placement + "/attendance-months/" + YearMonth.from(today))
                        .text())
                .contains("\"presentDays\":0", "\"absentDays\":1", "ILLNESS");
        assertThat(steps.bus().types(one.caseId)).noneMatch(type -> type.contains("attendance"));
    }

    @Test
    void R26_a_report_of_the_suppliers_system_registers_a_day_once_and_another_corrects_it() {
        steps.started();
        var nsv = steps.staff("nsv");
        var event = one.structured("day-" + one.caseId, "attendance-registered.v1", reported("PRESENT", ""));
        assertThat(nsv.report(event).at("/answers/0/code")).isEqualTo("ACCEPTED");
        assertThat(nsv.report(event).at("/answers/0/code")).isEqualTo("ACCEPTED");
        assertThat(nsv.get(attendances + "/" + today)
                        .json()
                        .at("/registrations")
                        .size())
                .isEqualTo(1);
        steps.bus()
                .report(
                        "nsv",
                        null,
                        Map.of(),
                        one.structured(
                                "corrected-" + one.caseId,
                                "attendance-registered.v1",
                                reported("ABSENT", ",\"reasonCode\":\"HOLIDAY\"")));
        await().until(() -> nsv.get(attendances + "/" + today)
                .at("/registrations/1/reasonCode")
                .equals("HOLIDAY"));
    }

    @Test
    void R26_a_report_is_refused_by_the_same_rules_and_from_another_supplier() {
        steps.started();
        assertThat(answer("nsv", "no-reason", reported("ABSENT", ""))).isEqualTo("ABSENCE_REASON_REQUIRED");
        assertThat(answer("csn", "foreign", reported("PRESENT", ""))).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(answer("nsv", "early", reported("PRESENT", "").replace("" + today, "2026-10-31")))
                .isEqualTo("DAY_OUTSIDE_PLACEMENT");
        assertThat(answer("nsv", "tomorrow", reported("PRESENT", "").replace("" + today, "" + today.plusDays(1))))
                .isEqualTo("DATE_IN_FUTURE");
        assertThat(answer("nsv", "time", reported("PRESENT", ",\"arrivedAt\":\"late\"")))
                .isEqualTo("SCHEMA_INVALID");
        assertThat(steps.visitator().get(attendances).json().at("/items")).isEmpty();
    }

    @Test
    void section_10_only_the_suppliers_staff_register_and_only_while_the_placement_is_theirs() {
        steps.started();
        assertThat(steps.staff("csn").create(attendances, "theirs", came(today)).status())
                .isEqualTo(404);
        assertThat(steps.visitator().create(attendances, "office", came(today)).status())
                .isEqualTo(403);
        assertThat(steps.citizen(one.citizenId)
                        .create(attendances, "own", came(today))
                        .status())
                .isEqualTo(403);
        assertThat(steps.staff("nsv").create(attendances, "nsv", came(today)).status())
                .isEqualTo(201);
        one.terminated(steps.bus(), 2, today);
        steps.awaitShown("/endsOn", today.toString());
        assertThat(steps.staff("nsv").get(attendances + "/" + today).status()).isEqualTo(200);
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(1));
        assertThat(steps.staff("nsv").get(attendances + "/" + today).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").get(attendances).status()).isEqualTo(404);
        assertThat(steps.staff("nsv").get(dayList(today)).text()).doesNotContain(one.placementId.toString());
        assertThat(steps.staff("nsv")
                        .write("POST", attendances + "/" + today + "/corrections", "\"1\"", ABSENT)
                        .status())
                .isEqualTo(404);
        assertThat(answer("nsv", "late", reported("PRESENT", ""))).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(steps.visitator().get(attendances + "/" + today).status()).isEqualTo(200);
    }

    @Test
    void R26_the_citizen_reads_their_own_days_and_nobody_elses() {
        steps.started();
        steps.staff("nsv").create(attendances, "came", came(today));
        var own = steps.citizen(one.citizenId).get(attendances + "?from=" + today + "&to=" + today);
        assertThat(own.at("/items/0/current/presence")).isEqualTo("PRESENT");
        assertThat(steps.citizen(Ids.derive(one.citizenId, "another"))
                        .get(attendances)
                        .status())
                .isEqualTo(404);
        assertThat(steps.visitator()
                        .get(attendances + "?from=" + today + "&to=" + today.minusDays(1))
                        .at("/code"))
                .isEqualTo("PERIOD_INVALID");
    }

    @Test
    void R26_a_days_list_has_every_citizen_of_the_unit_registered_or_not() {
        steps.started();
        var nsv = steps.staff("nsv");
        var unit = steps.visitator().get("/v1/suppliers/nsv").at("/units/1/id");
        assertThat(nsv.act("POST", one.placement, "/clarification", """
            {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Her.","supplierView":"Trives."}\
            """.formatted(unit))
                        .status())
                .isEqualTo(200);
        var list = dayList(today) + "&unitId=" + unit;
        assertThat(nsv.get(list).text()).contains(one.placementId.toString());
        nsv.create(attendances, "came", came(today));
        var row = nsv.get(list)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/placementId").asString().equals(one.placementId.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(row.at("/attendance/current/presence").asString()).isEqualTo("PRESENT");
        var other = steps.visitator().get("/v1/suppliers/nsv").at("/units/2/id");
        assertThat(nsv.get(dayList(today) + "&unitId=" + other).text()).doesNotContain(one.placementId.toString());
        assertThat(steps.staff("csn").get(list).text()).doesNotContain(one.placementId.toString());
        assertThat(steps.visitator().get(list).status()).isEqualTo(403);
    }

    @Test
    void DU_02_observations_of_benefit_are_listed_by_day_to_those_who_may_see_the_placement() {
        steps.started();
        var benefits = one.placement + "/benefits";
        for (var day : List.of(today, today.minusDays(1), today.minusDays(2))) {
            steps.staff("nsv").act("POST", one.placement, "/benefits", """
                {"benefit":"PARTLY","observedOn":"%s"}\
                """.formatted(day));
        }
        var first = steps.visitator().get(benefits + "?pageSize=2&from=" + today.minusDays(9));
        assertThat(first.at("/items/0/observedOn")).isEqualTo("" + today.minusDays(2));
        assertThat(steps.visitator()
                        .get(benefits + "?pageSize=2&from=" + today.minusDays(9) + "&cursor=" + first.at("/nextCursor"))
                        .at("/items/0/observedOn"))
                .isEqualTo("" + today);
        assertThat(steps.citizen(one.citizenId)
                        .get(benefits + "?to=" + today.minusDays(1))
                        .json()
                        .at("/items"))
                .hasSize(2);
        assertThat(steps.staff("csn").get(benefits).status()).isEqualTo(404);
    }

    private String answer(String supplier, String id, String data) {
        var event = one.structured(id + "-" + one.caseId, "attendance-registered.v1", data);
        return steps.staff(supplier).report(event).at("/answers/0/code");
    }

    private String reported(String presence, String more) {
        return """
            {"placementId":"%s","reportedAt":"%s","day":"%s","presence":"%s"%s}\
            """.formatted(one.placementId, Instant.now(), today, presence, more);
    }

    private static String came(LocalDate day) {
        return """
            {"day":"%s","presence":"PRESENT","arrivedAt":"08:45","leftAt":"14:15"}\
            """.formatted(day);
    }

    private static String dayList(LocalDate day) {
        return "/v1/attendance-days/" + day + "?pageSize=100";
    }
}
