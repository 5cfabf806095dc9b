package dk.samvaer.complaint;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last minute of the last day counts, and the next one does not; in Danish time, whatever the clocks do that night. */
class LastMinuteOverHttpTest extends ComplaintOverHttp {
    private final UUID decisionId = UUID.randomUUID();

    /** Receipt and last day as visitation computes and tells them; the table of the rules of the domain, and nights with another clock. */
    @ParameterizedTest(name = "{2}: received {0}, last day {1}")
    @CsvSource({
        "2026-11-02, 2026-11-30, an ordinary Monday",
        "2026-11-10, 2026-12-08, a letter",
        "2026-11-26, 2026-12-28, Christmas Eve",
        "2026-11-27, 2026-12-28, Christmas Day",
        "2026-11-28, 2026-12-28, Saturday after Christmas",
        "2026-12-03, 2027-01-04, New Year's Eve",
        "2027-02-25, 2027-03-30, Easter and the first week of summer time",
        "2027-04-01, 2027-04-29, after Easter",
        "2026-12-30, 2027-01-27, a letter over Christmas",
        "2026-04-16, 2026-05-15, Ascension Day",
        "2026-05-08, 2026-06-08, Constitution Day",
        "2023-04-07, 2023-05-08, Great Prayer Day while it was one",
        "2024-03-29, 2024-04-26, Great Prayer Day no longer",
        "2027-10-01, 2027-10-29, the last day of summer time in the week",
        "2027-10-03, 2027-11-01, the Monday after winter time began"
    })
    void CP_05_R51_C6_the_whole_last_day_counts_and_the_next_minute_is_late(
            LocalDate receivedOn, LocalDate lastDay, String why) {
        known(receivedOn, lastDay);
        at(lastDay, 23, 59);
        var inTime = registered(citizen(), own(decisionId, ""));
        assertThat(inTime.at("/receivedOn")).as(why).isEqualTo(lastDay.toString());
        assertThat(inTime.at("/timeliness")).isEqualTo("TIMELY");
        citizen().act("POST", shown(inTime), "/withdrawal", "");
        at(lastDay.plusDays(1), 0, 0);
        var late = registered(citizen(), own(decisionId, ""));
        assertThat(late.at("/receivedOn")).isEqualTo(lastDay.plusDays(1).toString());
        assertThat(late.at("/timeliness")).as("CP-07, C5").isEqualTo("LATE");
        assertThat(late.at("/state")).isEqualTo("UNDER_REVIEW");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28", "2027-10-31"})
    void CP_01_the_day_of_receipt_is_the_one_in_Denmark_in_the_night_in_which_the_clocks_change(LocalDate night) {
        known(night.minusWeeks(4), night);
        at(night, 0, 30);
        var first = registered(citizen(), own(decisionId, ""));
        assertThat(first.at("/receivedOn")).isEqualTo(night.toString());
        assertThat(first.at("/reviewDueOn")).isEqualTo(night.plusWeeks(4).toString());
        citizen().act("POST", shown(first), "/withdrawal", "");
        at(night, 23, 59);
        assertThat(registered(citizen(), own(decisionId, "")).at("/timeliness")).isEqualTo("TIMELY");
    }

    @Test
    void CP_08_the_review_is_reminded_of_overdue_the_day_after_and_extended_only_until_then() {
        var received = LocalDate.of(2026, 12, 3);
        known(received.minusDays(3), received.plusDays(25));
        at(received, 12, 0);
        var complaint = shown(registered(citizen(), own(decisionId, "")));
        assertThat(officer().get(complaint).at("/reviewDueOn")).as("not rolled").isEqualTo("2026-12-31");
        at(LocalDate.of(2026, 12, 23), 23, 58);
        assertThat(REAL.bus().types(caseId)).doesNotContain("review-reminder.v1");
        at(LocalDate.of(2026, 12, 24), 0, 0);
        await().until(() -> REAL.bus().types(caseId).contains("review-reminder.v1"));
        at(LocalDate.of(2026, 12, 31), 23, 59);
        assertThat(officer().get(complaint).json().has("reviewOverdueSince")).isFalse();
        at(LocalDate.of(2027, 1, 1), 0, 0);
        await().until(() -> REAL.bus().types(caseId).contains("review-overdue.v1"));
        assertThat(officer().get(complaint).at("/reviewOverdueSince")).isEqualTo("2027-01-01");
        var extension = officer().act("POST", complaint, "/extension", """
            {"newDueOn":"2027-02-01","reason":"Vi venter på en udtalelse."}\
            """);
        assertThat(extension.at("/code")).isEqualTo("REVIEW_OVERDUE");
    }

    @Test
    void CP_08_the_review_is_extended_in_the_last_minute_of_its_last_day() {
        var received = LocalDate.of(2026, 12, 3);
        known(received.minusDays(3), received.plusDays(25));
        at(received, 12, 0);
        var complaint = shown(registered(citizen(), own(decisionId, "")));
        at(LocalDate.of(2026, 12, 31), 23, 59);
        var extended = officer().act("POST", complaint, "/extension", """
            {"newDueOn":"2027-02-01","reason":"Vi venter på en udtalelse."}\
            """);
        assertThat(extended.at("/reviewExtendedOn")).isEqualTo("2026-12-31");
        assertThat(extended.at("/reviewDueOn")).isEqualTo("2027-02-01");
    }

    private void known(LocalDate receivedOn, LocalDate lastDay) {
        visitation("case-opened", """
            {"citizenId":"%s"}\
            """.formatted(citizenId));
        issued(decisionId, receivedOn.minusDays(1));
        notified(decisionId, receivedOn, lastDay);
        var last = UUID.randomUUID();
        issued(last, receivedOn);
        awaitKnown(last);
    }
}
