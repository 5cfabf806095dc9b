package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.OpenApi;
import dk.samvaer.starter.testkit.OtherRoles;
import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.RepresentationRules;
import dk.samvaer.starter.testkit.Representatives;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract of the running service: what it publishes, refuses and shows to whom. */
@SupplierTest
class SupplierServiceTest implements RepresentationRules {
    private final SupplierSteps steps;
    private final OneCase one;

    SupplierServiceTest(SupplierSteps steps) {
        this.steps = steps;
        one = steps.one;
    }

    @Test
    void bad_requests_get_what_the_contract_says_and_change_nothing() {
        steps.granted();
        var before = steps.visitator().get(one.placement);
        var order = OneCase.order();
        assertThat(ordering(steps.visitator(), null, order)).isEqualTo(428);
        assertThat(ordering(steps.visitator(), "\"99\"", order)).isEqualTo(412);
        assertThat(ordering(steps.visitator(), before.etag(), "{")).isEqualTo(400);
        assertThat(ordering(steps.visitator(), before.etag(), "{}")).isEqualTo(400);
        assertThat(ordering(steps.visitator(), before.etag(), order.replace("contact", "unknown")))
                .isEqualTo(400);
        assertThat(ordering(steps.staff("nsv"), before.etag(), order)).isEqualTo(403);
        assertThat(steps.visitator().get("/v1/placements/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(steps.visitator().get("/v1/placements?caze=1").status()).isEqualTo(400);
        assertThat(steps.visitator().get(one.placement)).isEqualTo(before);
    }

    @Test
    void a_rule_answers_409_with_its_code_and_a_text_in_Danish() {
        steps.accepted();
        var refused = steps.staff("nsv").act("POST", one.placement, "/acceptance", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(refused.at("/detail")).isEqualTo("Indskrivningens status tillader ikke dette.");
    }

    @Test
    void everybody_sees_only_the_own_placements() {
        steps.ordered();
        assertThat(steps.stranger().get(one.placement).status()).isEqualTo(401);
        assertThat(steps.staff("csn").get(one.placement).status()).isEqualTo(404);
        assertThat(steps.citizen(UUID.randomUUID()).get(one.placement).status()).isEqualTo(404);
        assertThat(steps.citizen(one.citizenId).get(one.placement).status()).isEqualTo(200);
        assertThat(listed(steps.staff("nsv"), "")).isEqualTo(one.placementId.toString());
        assertThat(listed(steps.staff("csn"), "")).isEmpty();
        assertThat(listed(steps.citizen(one.citizenId), "")).isEqualTo(one.placementId.toString());
        assertThat(listed(steps.citizen(UUID.randomUUID()), "")).isEmpty();
        assertThat(listed(steps.visitator(), "&state=ORDERED&supplierId=nsv")).isEqualTo(one.placementId.toString());
        assertThat(listed(steps.visitator(), "&state=AWAITING_ORDER")).isEmpty();
    }

    @Override
    public Representatives represented() {
        steps.granted();
        return steps.representatives();
    }

    @Override
    public UUID representedCase() {
        return one.caseId;
    }

    @Override
    public String listOfRepresented() {
        return "/v1/placements";
    }

    @Test
    void DP_04_an_act_and_a_page_of_the_list_are_one_entry_each_in_the_access_log() {
        steps.ordered();
        listed(steps.staff("nsv"), "");
        var entries = steps.auditor()
                .get("/v1/access-log?pageSize=100&caseId=" + one.caseId)
                .json()
                .at("/items");
        assertThat(entries.findValuesAsString("operation"))
                .containsOnlyOnce("PlacementsController.orderPlacement", "PlacementsController.placements");
        assertThat(entries.valueStream().toList().getLast().at("/shown").findValuesAsString("aggregateId"))
                .containsExactly(one.placementId.toString());
    }

    @Test
    void DP_04_every_operation_is_refused_to_the_roles_that_it_does_not_name() {
        OtherRoles.assertRefused(steps.stranger(), steps::as);
    }

    @Test
    void the_published_contract_is_what_the_running_service_says() {
        OpenApi.assertPublished(steps.stranger());
    }

    @Test
    void an_act_on_the_placement_of_others_says_nothing_about_their_supplier() {
        one.grantedAt(steps.bus(), "unregistered");
        await().until(() -> steps.visitator().get(one.placement).status() == 200);
        var conclusion = """
            {"result":"NOT_SUITABLE","citizenView":"Nej.","supplierView":"Nej."}\
            """;
        var etag = steps.visitator().get(one.placement).etag();
        var refused = steps.staff("csn").write("POST", one.placement + "/clarification", etag, conclusion);
        assertThat(refused.status()).isEqualTo(404);
    }

    private int ordering(Portal person, @Nullable String etag, String body) {
        return person.write("POST", one.placement + "/order", etag, body).status();
    }

    private String listed(Portal person, String filter) {
        return person.get("/v1/placements?caseId=" + one.caseId + filter).at("/items/0/id");
    }
}
