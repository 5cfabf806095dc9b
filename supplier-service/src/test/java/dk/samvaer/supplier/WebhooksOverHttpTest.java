package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import dk.samvaer.starter.testkit.Portal.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a supplier keeps its webhook, outside the profile local: nothing listens at the address, and nothing needs to. */
@SupplierTest
class WebhooksOverHttpTest {
    private static final String ADDRESS = "https://1.1.1.1:9/answers";

    private final SupplierSteps steps;
    private final String code = "hook" + UUID.randomUUID().toString().substring(0, 8);
    private final String webhook = "/v1/webhooks/" + code;

    WebhooksOverHttpTest(SupplierSteps steps) {
        this.steps = steps;
        steps.operator().create("/v1/suppliers", code, """
            {"code":"%s","kind":"GRANTED","registeredFrom":"2026-01-01","name":"Med webhook","cvrNumber":"29189625",
             "reports":"HTTP","units":[]}\
            """.formatted(code));
    }

    @Test
    void R28_a_supplier_registers_its_webhook_once_and_is_shown_the_secret_once() {
        var registered = register(ADDRESS);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.at("/secret")).startsWith("whsec_");
        assertThat(register(ADDRESS).text()).isEqualTo(registered.text());
        assertThat(staff().get(webhook).text()).contains(ADDRESS).doesNotContain("whsec_");
        var second = staff().create("/v1/webhooks", "another" + code, body("https://1.1.1.1:9/other"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/code")).isEqualTo("WEBHOOK_EXISTS");
    }

    @Test
    void R28_the_secret_is_rotated_with_an_overlap_and_not_again_within_it() {
        var first = register(ADDRESS).at("/secret");
        var rotated = staff().act("POST", webhook, "/secret", "{}");
        assertThat(rotated.at("/secret")).startsWith("whsec_").isNotEqualTo(first);
        assertThat(rotated.at("/formerSecretUntil")).isNotEmpty();
        assertThat(staff().act("POST", webhook, "/secret", "{}").at("/code"))
                .isEqualTo("WEBHOOK_SECRET_ROTATED_RECENTLY");
        assertThat(register(ADDRESS).at("/secret")).isEmpty();
    }

    @Test
    void R28_a_webhook_is_stopped_and_set_again() {
        register(ADDRESS);
        assertThat(staff().act("POST", webhook, "/stop", "{}").at("/active")).isEqualTo("false");
        var again = staff().act("PUT", webhook, "/address", body("https://1.1.1.1:9/other"));
        assertThat(again.at("/active")).isEqualTo("true");
        assertThat(again.at("/address")).endsWith("/other");
        assertThat(staff().write("PUT", webhook + "/address", "\"1\"", body(ADDRESS))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void R28_only_public_addresses_with_https_are_taken() {
        assertThat(error("http://1.1.1.1/answers")).isEqualTo("WEBHOOK_ADDRESS_NOT_HTTPS");
        assertThat(error("https://user@1.1.1.1/answers")).isEqualTo("WEBHOOK_ADDRESS_INVALID");
        assertThat(error("https:///answers")).isEqualTo("WEBHOOK_ADDRESS_INVALID");
        assertThat(error("https://127.0.0.1/answers")).isEqualTo("WEBHOOK_ADDRESS_NOT_PUBLIC");
        assertThat(error("https://localhost/answers")).isEqualTo("WEBHOOK_ADDRESS_NOT_PUBLIC");
        assertThat(error("https://[::1]/answers")).isEqualTo("WEBHOOK_ADDRESS_NOT_PUBLIC");
        assertThat(error("https://169.254.169.254/latest")).isEqualTo("WEBHOOK_ADDRESS_NOT_PUBLIC");
        assertThat(error("https://no.such.host.invalid/answers")).isEqualTo("WEBHOOK_HOST_UNKNOWN");
        register(ADDRESS);
        var moved = staff().act("PUT", webhook, "/address", body("https://10.0.0.1/answers"));
        assertThat(moved.status()).isEqualTo(400);
    }

    @Test
    void R28_another_suppliers_webhook_answers_as_one_that_does_not_exist() {
        register(ADDRESS);
        var etag = staff().get(webhook).etag();
        var other = steps.staff("nsv");
        assertThat(other.get(webhook).status()).isEqualTo(404);
        assertThat(other.get(webhook + "/deliveries").status()).isEqualTo(404);
        assertThat(other.write("POST", webhook + "/secret", etag, "{}").status())
                .isEqualTo(404);
        assertThat(other.write("POST", webhook + "/stop", etag, "{}").status()).isEqualTo(404);
        assertThat(other.write("POST", webhook + "/ping", null, "{}").status()).isEqualTo(404);
        assertThat(other.write("PUT", webhook + "/address", etag, body(ADDRESS)).status())
                .isEqualTo(404);
        assertThat(steps.visitator().get(webhook).status()).isEqualTo(403);
        assertThat(steps.operator()
                        .write("POST", webhook + "/secret", etag, "{}")
                        .status())
                .isEqualTo(403);
        assertThat(steps.operator().get(webhook).status()).isEqualTo(200);
    }

    @Test
    void R28_supplier_and_operator_see_what_became_of_a_delivery() {
        register(ADDRESS);
        assertThat(staff().write("POST", webhook + "/ping", null, "{}").at("/delivered"))
                .isEqualTo("false");
        var report = staff().report("""
            {"specversion":"1.0","id":"%s","source":"urn:cvr:29189625:journal","type":"dk.samvaer.report.other.v1",
             "data":{}}\
            """.formatted(code).replace("\n", " "));
        await().until(() -> !deliveries(staff()).at("/items/0/lastError").isEmpty());
        assertThat(deliveries(staff()).at("/items/0/reportId")).isEqualTo(report.at("/reportId"));
        assertThat(deliveries(steps.operator()).at("/items/0/progress")).isEqualTo("WAITING");
        assertThat(staff().get(webhook + "/deliveries?progress=DELIVERED")
                        .json()
                        .at("/items"))
                .isEmpty();
        staff().act("POST", webhook, "/stop", "{}");
    }

    private Answer deliveries(Portal person) {
        return person.get(webhook + "/deliveries");
    }

    private Answer register(String address) {
        return staff().create("/v1/webhooks", code, body(address));
    }

    private String error(String address) {
        return staff().create("/v1/webhooks", "bad" + code, body(address)).at("/errors/0/code");
    }

    private Portal staff() {
        return steps.staff(code);
    }

    private static String body(String address) {
        return """
            {"address":"%s"}\
            """.formatted(address);
    }
}
