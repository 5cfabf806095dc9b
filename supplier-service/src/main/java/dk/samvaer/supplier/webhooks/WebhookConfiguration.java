package dk.samvaer.supplier.webhooks;

import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.supplier.application.webhooks.WebhookDeliveries;
import dk.samvaer.supplier.application.webhooks.WebhookSweep;
import dk.samvaer.supplier.application.webhooks.WebhookTarget;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery;
import dk.samvaer.supplier.domain.webhooks.WebhookDeliveryEvent;
import dk.samvaer.supplier.domain.webhooks.WebhookEvent;
import dk.samvaer.supplier.persistence.WebhooksQueries;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** How webhooks and deliveries are kept, and by what they are sent. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static final AggregateType<Webhook, WebhookEvent> WEBHOOKS = new AggregateType<Webhook, WebhookEvent>(
                    WebhooksQueries.WEBHOOKS,
                    Webhook.class,
                    Webhook::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    WebhooksQueries.INDEXES)
            .listing(WebhooksQueries::listed);

    static final AggregateType<WebhookDelivery, WebhookDeliveryEvent> DELIVERIES = new AggregateType<
                    WebhookDelivery, WebhookDeliveryEvent>(
                    WebhooksQueries.DELIVERIES,
                    WebhookDelivery.class,
                    WebhookDelivery::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    WebhooksQueries.INDEXES_OF_DELIVERIES)
            .listing(WebhooksQueries::listed);

    @Bean
    ExpectedIndexes indexesOfWebhooks() {
        return ExpectedIndexes.of(WEBHOOKS.expectedIndexes(), DELIVERIES.expectedIndexes());
    }

    @Bean
    Aggregates<Webhook, WebhookEvent> webhookAggregates(AggregatesFactory factory) {
        return factory.of(WEBHOOKS);
    }

    @Bean
    Aggregates<WebhookDelivery, WebhookDeliveryEvent> webhookDeliveryAggregates(AggregatesFactory factory) {
        return factory.of(DELIVERIES);
    }

    @Bean
    WebhookTarget webhookTarget(
            Environment environment,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            RetryRegistry retries,
            MeterRegistry meters,
            Clock clock) {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        var hosts = new PublicHosts(SystemDefaultDnsResolver.INSTANCE, local);
        var registries = new Registries(breakers, bulkheads, limiters, retries);
        return new WebhookClient(hosts, local, LONGEST, registries, meters, clock);
    }

    @Bean
    WebhookSweep webhookSweep(WebhookDeliveries deliveries, Instances instances, SchemaCheck schema) {
        return new WebhookSweep(deliveries, instances::isMine, schema::isOpen);
    }

    @Bean
    MeterBinder webhookGauges(WebhooksQueries queries) {
        return registry -> Gauge.builder("samvaer.webhooks.waiting", queries::waiting)
                .description("Answers that have not arrived at a supplier's webhook yet")
                .register(registry);
    }
}
