package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Bus;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.Representatives;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The 14 days of clarification as time passes, and what the citizen says in them. */
@SupplierTest
class ClarificationOverHttpTest {
    private final SupplierSteps steps;
    private final OneCase one;
    private final LocalDate today = DanishTime.day(Instant.now());

    @Autowired
    private @Nullable MovableClock clock;

    ClarificationOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @AfterEach
    void todayAgain() {
        Objects.requireNonNull(clock).moveTo(Duration.ZERO);
    }

    @Test
    void SU_02_day_10_reminds_and_day_15_alerts_and_neither_ends_the_placement() {
        started();
        moveTo(8);
        assertThat(steps.bus().types(one.caseId)).doesNotContain("clarification-reminder.v1");
        moveTo(9);
        steps.awaitTold("clarification-reminder.v1");
        moveTo(13);
        assertThat(steps.bus().types(one.caseId)).doesNotContain("clarification-overdue.v1");
        moveTo(14);
        steps.awaitTold("clarification-overdue.v1");
        assertThat(told("clarification-overdue.v1"))
                .isEqualTo(today.plusDays(13).toString());
        var shown = steps.visitator().get(one.placement);
        assertThat(shown.at("/state")).isEqualTo("IN_CLARIFICATION");
        assertThat(shown.at("/clarification/overdue")).isEqualTo("true");
        assertThat(steps.bus().types(one.caseId)).doesNotContain("placement-ended.v1");
    }

    @Test
    void SU_02_the_metrics_count_who_is_in_clarification_and_who_is_overdue() {
        double running = metric("running");
        started();
        await().untilAsserted(() -> assertThat(metric("running")).isGreaterThan(running));
        moveTo(13);
        double notYet = metric("overdue");
        moveTo(14);
        await().untilAsserted(() -> assertThat(metric("overdue")).isGreaterThan(notYet));
    }

    private double metric(String which) {
        var told = steps.as("OPERATOR").get("/actuator/prometheus").text();
        return told.lines()
                .filter(line -> line.startsWith("samvaer_clarifications_" + which))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void SU_03_the_citizen_speaks_without_the_supplier_in_between() {
        started();
        var statement = """
            {"statement":"Jeg vil være i haven."}\
            """;
        assertThat(steps.staff("nsv")
                        .act("POST", one.placement, "/citizen-statement", statement)
                        .status())
                .isEqualTo(403);
        var etag = steps.visitator().get(one.placement).etag();
        assertThat(steps.citizen(UUID.randomUUID())
                        .write("POST", one.placement + "/citizen-statement", etag, statement)
                        .status())
                .isEqualTo(404);
        var said = steps.citizen(one.citizenId).act("POST", one.placement, "/citizen-statement", statement);
        assertThat(said.at("/clarification/citizenStatement")).isEqualTo("Jeg vil være i haven.");
        assertThat(steps.bus().heard()).noneMatch(message -> message.value().contains("i haven"));
    }

    @Test
    void SU_03_RP_01_RP_02_who_may_act_for_the_citizen_speaks_in_the_clarification_and_nobody_else() {
        started();
        var people = steps.representatives();
        var statement = "{\"statement\":\"Hun trives i haven.\"}";
        var etag = steps.visitator().get(one.placement).etag();
        for (var other : List.of(
                people.guardianForAllBut("ASK_FOR_REASSESSMENT"),
                people.guardian("unregistered"),
                people.partyRepresentative("unregistered-too"))) {
            assertThat(other.write("POST", one.placement + "/citizen-statement", etag, statement)
                            .status())
                    .isEqualTo(404);
        }
        var said = people.guardianFor(List.of("READ_CASE", "ASK_FOR_REASSESSMENT"))
                .act("POST", one.placement, "/citizen-statement", statement);
        assertThat(said.at("/clarification/statedBy")).isEqualTo("GUARDIAN");
        people.tell("power of attorney", "PARTY_REPRESENTATIVE", Representatives.ALL, people.today(), null);
        people.awaitHeard();
        var again = people.partyRepresentative("power of attorney")
                .act("POST", one.placement, "/citizen-statement", statement);
        assertThat(again.at("/clarification/statedBy")).isEqualTo("PARTY_REPRESENTATIVE");
    }

    /** Whose mandate covers money only has no matter at all. */
    @Test
    void SU_03_RP_01_an_economic_guardian_and_a_mandate_that_ended_yesterday_are_refused() {
        started();
        var people = steps.representatives();
        people.tell("money", "GUARDIAN", List.of(), people.today(), null);
        people.tell(
                "yesterday",
                "GUARDIAN",
                Representatives.ALL,
                people.today().minusDays(9),
                people.today().minusDays(1));
        people.awaitHeard();
        var etag = steps.visitator().get(one.placement).etag();
        for (var login : List.of("money", "yesterday")) {
            assertThat(people.guardian(login)
                            .write("POST", one.placement + "/citizen-statement", etag, "{\"statement\":\"Nej.\"}")
                            .status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    private void started() {
        steps.accepted();
        assertThat(steps.staff("nsv")
                        .act("POST", one.placement, "/start", """
                            {"startedOn":"%s","transportWanted":false}\
                            """.formatted(today))
                        .at("/state"))
                .isEqualTo("IN_CLARIFICATION");
        steps.awaitTold("placement-started.v1");
    }

    /** So many days after the first one; what is due by then is told before the next act of the placement. */
    private void moveTo(int days) {
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(days));
    }

    private String told(String type) {
        return await().until(
                        () -> steps.bus().heard(one.caseId).stream()
                                .filter(message ->
                                        Bus.header(message, "ce_type").endsWith(type))
                                .map(message -> Contract.json(message.value())
                                        .at("/dueOn")
                                        .asString())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }
}
