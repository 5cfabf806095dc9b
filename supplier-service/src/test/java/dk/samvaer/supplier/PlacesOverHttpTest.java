package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Places and units of a supplier with two small units, as its staff and the visitator meet them. */
@SupplierTest
class PlacesOverHttpTest {
    private static final Executor EACH_ITS_THREAD = task -> Thread.ofVirtual().start(task);

    private final SupplierSteps steps;
    private final OneCase one;
    private final OneCase other = new OneCase();
    private final String code = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = DanishTime.day(Instant.now());

    PlacesOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @RepeatedTest(5)
    void R30_of_two_who_accept_the_last_place_at_once_one_gets_it() {
        registered();
        Stream.of(one, other).forEach(this::ordered);
        var garden = unit(0);
        var answers = Stream.of(one, other)
                .map(it -> CompletableFuture.supplyAsync(() -> accept(it, garden), EACH_ITS_THREAD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(it -> it.at("/code")).contains("UNIT_FULL");
    }

    @Test
    void R30_without_a_named_unit_the_first_free_place_is_taken_until_none_is_left() {
        registered();
        var third = new OneCase();
        Stream.of(one, other, third).forEach(this::ordered);
        assertThat(accept(one).at("/unitId")).isEqualTo(unit(0));
        assertThat(accept(other).at("/unitId")).isEqualTo(unit(1));
        assertThat(accept(third).at("/code")).isEqualTo("UNIT_FULL");
        var rejected = act(third, "/rejection", """
            {"reasonCode":"NO_CAPACITY"}\
            """);
        assertThat(rejected.at("/state")).isEqualTo("REJECTED");
    }

    @Test
    void R3_a_grant_that_ends_frees_the_place_from_the_day_after() {
        registered();
        ordered(one);
        assertThat(accept(one, unit(0)).status()).isEqualTo(200);
        one.terminated(steps.bus(), 2, today.plusDays(9));
        steps.awaitShown("/endsOn", today.plusDays(9).toString());
        ordered(other);
        assertThat(accept(other, unit(0)).at("/code")).isEqualTo("UNIT_FULL");
        var later = new OneCase();
        later.grantedAt(steps.bus(), code, today.plusDays(10));
        order(later);
        assertThat(accept(later, unit(0)).at("/units/0/from"))
                .isEqualTo(today.plusDays(10).toString());
    }

    @Test
    void R31_both_agree_on_another_unit_and_everybody_is_told() {
        attached();
        var day = today.plusDays(2);
        assertThat(act(one, "/unit-changes", change(unit(1), day, "")).at("/code"))
                .isEqualTo("BOTH_VIEWS_REQUIRED");
        assertThat(act(one, "/unit-changes", change(unit(1), today.minusDays(1), "Ja"))
                        .at("/code"))
                .isEqualTo("DATE_IN_THE_PAST");
        assertThat(act(one, "/unit-changes", change(unit(0), day, "Ja")).at("/code"))
                .isEqualTo("UNIT_UNCHANGED");
        assertThat(act(one, "/unit-changes", change(UUID.randomUUID().toString(), day, "Ja"))
                        .at("/code"))
                .isEqualTo("UNIT_UNKNOWN");
        var changed = act(one, "/unit-changes", change(unit(1), day, "Ja, gerne."));
        assertThat(changed.at("/state")).isEqualTo("ATTACHED");
        assertThat(changed.at("/unitId")).isEqualTo(unit(1));
        assertThat(changed.at("/units/1/from")).isEqualTo(day.toString());
        steps.awaitTold("unit-changed.v1");
        ordered(other);
        assertThat(accept(other, unit(1)).at("/code")).isEqualTo("UNIT_FULL");
        assertThat(accept(other, unit(0)).at("/code")).isEqualTo("UNIT_FULL");
        assertThat(steps.staff("nsv").get(one.placement).status()).isEqualTo(404);
    }

    @Test
    void SU_03_what_was_not_agreed_is_the_visitators_to_settle_or_to_end() {
        unresolved();
        var conclusion = """
            {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Ja","supplierView":"Ja"}\
            """.formatted(unit(1));
        assertThat(act(one, "/clarification", conclusion).at("/code")).isEqualTo("PLACEMENT_STATE_FORBIDS");
        var settlement = conclusion.replace("\"result\":\"UNIT_AGREED\",", "");
        assertThat(act(one, "/settlement", settlement).status()).isEqualTo(403);
        var settled = steps.visitator().act("POST", one.placement, "/settlement", settlement);
        assertThat(settled.at("/state")).isEqualTo("ATTACHED");
        assertThat(settled.at("/unitId")).isEqualTo(unit(1));
        assertThat(end(one).at("/code")).isEqualTo("PLACEMENT_STATE_FORBIDS");
    }

    @Test
    void SU_03_only_the_visitator_ends_what_came_to_nothing_and_the_place_is_free_from_tomorrow() {
        unresolved();
        assertThat(act(one, "/end", """
            {"reasonCode":"NOT_AGREED"}\
            """).status()).isEqualTo(403);
        var ended = end(one);
        assertThat(ended.at("/state")).isEqualTo("ENDED");
        assertThat(ended.at("/endsOn")).isEqualTo(today.toString());
        steps.awaitTold("placement-ended.v1");
        other.grantedAt(steps.bus(), code, today.plusDays(1));
        order(other);
        assertThat(accept(other, unit(0)).status()).isEqualTo(200);
    }

    @Test
    void SU_01_an_open_access_or_deactivated_supplier_gets_no_order() {
        register("OPEN_ACCESS");
        one.grantedAt(steps.bus(), code);
        await().until(() -> steps.visitator().get(one.placement).status() == 200);
        assertThat(steps.visitator()
                        .act("POST", one.placement, "/order", OneCase.order())
                        .at("/code"))
                .isEqualTo("SUPPLIER_OPEN_ACCESS");
    }

    @Test
    void SU_01_from_the_day_of_its_deactivation_a_supplier_accepts_nothing_and_what_runs_goes_on() {
        attached();
        ordered(other);
        assertThat(steps.operator()
                        .act("POST", "/v1/suppliers/" + code, "/deactivation", """
                            {"from":"%s"}\
                            """.formatted(today))
                        .status())
                .isEqualTo(200);
        assertThat(accept(other, unit(1)).at("/code")).isEqualTo("SUPPLIER_NOT_REGISTERED");
        assertThat(act(one, "/need-changes", """
            {"category":"HEALTH"}\
            """).status()).isEqualTo(200);
    }

    private void attached() {
        registered();
        ordered(one);
        accept(one, unit(0));
        act(one, "/start", """
            {"startedOn":"%s","transportWanted":false}\
            """.formatted(today));
        assertThat(act(one, "/clarification", """
            {"result":"UNIT_AGREED","unitId":"%s","citizenView":"Ja","supplierView":"Ja"}\
            """.formatted(unit(0))).at("/state"))
                .isEqualTo("ATTACHED");
    }

    private void unresolved() {
        registered();
        ordered(one);
        accept(one, unit(0));
        act(one, "/start", """
            {"startedOn":"%s","transportWanted":false}\
            """.formatted(today));
        assertThat(act(one, "/clarification", """
            {"result":"NOT_AGREED","citizenView":"Nej","supplierView":"Nej"}\
            """).at("/state")).isEqualTo("CLARIFICATION_UNRESOLVED");
    }

    private void registered() {
        register("GRANTED");
    }

    private void register(String kind) {
        assertThat(steps.operator()
                        .create("/v1/suppliers", "key-" + code, """
                            {"code":"%s","kind":"%s","registeredFrom":"2026-01-01","name":"Gartneriet %s","cvrNumber":"13585628",
                             "reports":"HTTP","units":[%s,%s]}\
                            """.formatted(
                                        code, kind, code, unitOf("Drivhuset"), unitOf("Marken")))
                        .status())
                .isEqualTo(201);
    }

    private static String unitOf(String name) {
        return """
            {"name":"%s","address":{"street":"Susåvej 1","postalCode":"4700","city":"Næstved"},
             "openingDays":["MONDAY","TUESDAY","THURSDAY"],"activities":["CREATIVE"],"capacity":1}\
            """.formatted(name);
    }

    private String unit(int number) {
        return steps.visitator().get("/v1/suppliers/" + code).at("/units/" + number + "/id");
    }

    private void ordered(OneCase it) {
        it.grantedAt(steps.bus(), code);
        order(it);
    }

    private void order(OneCase it) {
        await().until(() -> steps.visitator().get(it.placement).status() == 200);
        assertThat(steps.visitator()
                        .act("POST", it.placement, "/order", OneCase.order())
                        .at("/state"))
                .isEqualTo("ORDERED");
    }

    private Answer accept(OneCase it) {
        return act(it, "/acceptance", "{}");
    }

    private Answer accept(OneCase it, String unit) {
        return act(it, "/acceptance", """
            {"unitId":"%s"}\
            """.formatted(unit));
    }

    private Answer end(OneCase it) {
        return steps.visitator().act("POST", it.placement, "/end", """
            {"reasonCode":"NOT_AGREED"}\
            """);
    }

    private Answer act(OneCase it, String act, String body) {
        return steps.staff(code).act("POST", it.placement, act, body);
    }

    private static String change(String unit, LocalDate from, String citizenView) {
        return """
            {"unitId":"%s","from":"%s","citizenView":"%s","supplierView":"Ja."}\
            """.formatted(unit, from, citizenView);
    }
}
