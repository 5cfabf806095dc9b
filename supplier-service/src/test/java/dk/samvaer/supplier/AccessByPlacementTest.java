package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.testkit.Portal;
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

/** Staff of a supplier see a placement from its order to its last day, over HTTP and on Kafka, in lists and one by one. */
@SupplierTest
class AccessByPlacementTest {
    private final SupplierSteps steps;
    private final OneCase one;
    private final LocalDate today = DanishTime.day(Instant.now());

    @Autowired
    private @Nullable MovableClock clock;

    AccessByPlacementTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @AfterEach
    void todayAgain() {
        Objects.requireNonNull(clock).moveTo(Duration.ZERO);
    }

    @Test
    void section_10_a_supplier_sees_nothing_before_the_order() {
        steps.granted();
        assertHidden("nsv", one.placement);
        assertThat(write("nsv", "/acceptance", "{}")).isEqualTo(404);
        var report = reported("nsv", "early", "placement-accepted.v1", one.plain());
        assertThat(report.at("/answers/0/code")).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(report.text()).doesNotContain(one.placementId.toString(), one.citizenId.toString());
    }

    @Test
    void section_10_a_supplier_sees_a_placement_from_the_order_on_and_another_one_does_not() {
        steps.ordered();
        assertShown("nsv", one.placement);
        assertHidden("csn", one.placement);
        assertThat(write("csn", "/acceptance", "{}")).isEqualTo(404);
        assertThat(listed("csn", "&supplierId=nsv")).isEmpty();
        assertThat(reported("csn", "theirs", "placement-accepted.v1", one.plain())
                        .at("/answers/0/code"))
                .isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(write("nsv", "/acceptance", "{}")).isEqualTo(200);
    }

    @Test
    void section_10_a_rejected_order_is_the_suppliers_no_longer_until_it_is_ordered_again() {
        steps.ordered();
        assertThat(write("nsv", "/rejection", """
            {"reasonCode":"NO_CAPACITY"}\
            """)).isEqualTo(200);
        assertHidden("nsv", one.placement);
        assertThat(write("nsv", "/acceptance", "{}")).isEqualTo(404);
        assertThat(steps.visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .status())
                .isEqualTo(200);
        assertShown("nsv", one.placement);
    }

    @Test
    void section_10_a_rejection_repeated_after_a_lost_answer_is_answered_again_but_no_later_state_is_shown() {
        steps.ordered();
        var etag = steps.visitator().get(one.placement).etag();
        var first = rejection(etag, "key-" + one.caseId);
        assertThat(first.at("/state")).isEqualTo("REJECTED");
        assertThat(rejection(etag, "key-" + one.caseId)).isEqualTo(first);
        assertThat(rejection(etag, "other-" + one.caseId).status()).isEqualTo(404);
        assertHidden("nsv", one.placement);
        one.changed(steps.bus(), 2, 4);
        steps.awaitShown("/daysPerWeek", "4");
        assertThat(rejection(etag, "key-" + one.caseId).status()).isEqualTo(404);
    }

    private Portal.Answer rejection(@Nullable String etag, String key) {
        return steps.staff("nsv").write("POST", one.placement + "/rejection", etag, key, """
            {"reasonCode":"NO_CAPACITY"}\
            """);
    }

    @Test
    void section_10_a_supplier_sees_and_writes_on_the_last_day() {
        steps.accepted();
        one.terminated(steps.bus(), 2, today);
        steps.awaitShown("/endsOn", today.toString());
        assertShown("nsv", one.placement);
        assertThat(write("nsv", "/need-changes", """
            {"category":"MORE_SUPPORT"}\
            """)).isEqualTo(200);
        assertThat(reported("nsv", "last", "need-changed.v1", one.needChange()).at("/answers/0/code"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void section_10_a_supplier_sees_nothing_after_the_last_day() {
        steps.accepted();
        one.terminated(steps.bus(), 2, today);
        steps.awaitShown("/endsOn", today.toString());
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(1));
        assertHidden("nsv", one.placement);
        assertThat(write("nsv", "/need-changes", """
            {"category":"MORE_SUPPORT"}\
            """)).isEqualTo(404);
        var late = reported("nsv", "late", "need-changed.v1", one.needChange());
        assertThat(late.at("/answers/0/code")).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(steps.staff("nsv").get("/v1/reports/" + late.at("/reportId")).status())
                .isEqualTo(200);
        steps.awaitShown("/state", "ENDED");
        assertHidden("nsv", one.placement);
        assertThat(steps.visitator().get(one.placement).at("/needChanges")).isEmpty();
    }

    @Test
    void section_10_the_former_supplier_sees_its_placement_to_the_last_day_and_the_next_one_its_own_from_the_order() {
        steps.accepted();
        var decisionId = UUID.randomUUID();
        var next = "/v1/placements/" + Ids.derive(decisionId, "placement");
        one.movedTo(steps.bus(), 2, "csn", decisionId, today.plusDays(2));
        steps.awaitShown("/state", "ENDED");
        assertThat(steps.visitator().get(one.placement).at("/endsOn"))
                .isEqualTo(today.plusDays(1).toString());
        assertShown("nsv", one.placement);
        assertThat(steps.staff("nsv").get(one.placement).text()).doesNotContain(idOf(next));
        assertThat(steps.visitator().get(one.placement).at("/successor")).isEqualTo(idOf(next));
        assertHidden("csn", next);
        assertThat(steps.visitator()
                        .act("POST", next, "/order", OneCase.order())
                        .status())
                .isEqualTo(200);
        assertShown("csn", next);
        assertHidden("csn", one.placement);
        assertHidden("nsv", next);
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(1));
        assertShown("nsv", one.placement);
        Objects.requireNonNull(clock).moveTo(Duration.ofDays(2));
        assertHidden("nsv", one.placement);
        assertShown("csn", next);
    }

    @Test
    void section_10_what_has_ended_before_the_order_was_never_the_suppliers() {
        steps.granted();
        one.terminated(steps.bus(), 2, today.minusDays(1));
        steps.awaitShown("/state", "ENDED");
        assertHidden("nsv", one.placement);
    }

    private void assertShown(String supplier, String placement) {
        assertThat(steps.staff(supplier).get(placement).status()).isEqualTo(200);
        assertThat(listed(supplier, "")).contains(idOf(placement));
    }

    private void assertHidden(String supplier, String placement) {
        assertThat(steps.staff(supplier).get(placement).status()).isEqualTo(404);
        assertThat(listed(supplier, "")).doesNotContain(idOf(placement));
        assertThat(listed(supplier, "&state=" + steps.visitator().get(placement).at("/state")))
                .doesNotContain(idOf(placement));
    }

    private List<String> listed(String supplier, String filter) {
        var items = steps.staff(supplier)
                .get("/v1/placements?caseId=" + one.caseId + filter)
                .json()
                .at("/items");
        return items.valueStream().map(item -> item.at("/id").asString("")).toList();
    }

    private int write(String supplier, String act, String body) {
        var etag = steps.visitator().get(one.placement).etag();
        return steps.staff(supplier)
                .write("POST", one.placement + act, etag, body)
                .status();
    }

    private Portal.Answer reported(String supplier, String id, String type, String data) {
        return await().until(
                        () -> steps.staff(supplier).report(one.structured(id + "-" + one.caseId, type, data)),
                        answer -> answer.status() == 202);
    }

    private static String idOf(String placement) {
        return placement.substring(placement.lastIndexOf('/') + 1);
    }
}
