package dk.samvaer.transport.visitation;

import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.application.addresses.AddressSource;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Makes the client of visitation-service. */
@Configuration(proxyBeanMethods = false)
class VisitationConfiguration {

    /** @param http what all calls have in common, such as the SSL bundle */
    @Bean
    AddressSource addressSource(
            RestClient.Builder builder,
            HttpClientSettings http,
            TransportSettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            RetryRegistry retries) {
        var connection = settings.visitation();
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(http.withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(connection.longest(), connection.longest()));
        return new VisitationClient(
                builder.requestFactory(requests), connection, new Registries(breakers, bulkheads, limiters, retries));
    }
}
