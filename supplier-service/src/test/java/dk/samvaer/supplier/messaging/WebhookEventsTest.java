package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.supplier.domain.Given;
import org.junit.jupiter.api.Test;

/** What a webhook is sent is what its published schema says. */
class WebhookEventsTest {
    private static final String PING = "webhook.ping.v1";

    @Test
    void R28_the_ping_is_a_cloud_event_whose_data_are_its_sample_under_its_schema() {
        var message = new WebhookEvents().ping("nsv", Given.NOW);
        var event = Contract.json(message.body());
        assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
        assertThat(event.at("/id").asString()).isEqualTo(message.id().toString());
        assertThat(event.at("/type").asString()).isEqualTo("dk.samvaer." + PING);
        assertThat(event.at("/time").asString()).isEqualTo(Given.NOW.toString());
        assertThat(event.at("/dataschema").asString()).isEqualTo(Contract.schemaId(PING));
        assertThat(event.at("/data")).isEqualTo(Contract.sampleJson(PING));
        assertThat(Contract.violations(PING, event.at("/data").toString())).isEmpty();
    }

    @Test
    void R28_the_schema_of_the_ping_refuses_what_no_supplier_is_called() {
        assertThat(Contract.violations(PING, "{}")).isNotEmpty();
        assertThat(Contract.violations(PING, "{\"supplierId\":\"urn:cvr:29189625\"}"))
                .isNotEmpty();
        assertThat(Contract.invalidSamples(PING))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Contract.violations(PING, it)).isNotEmpty());
    }
}
