package dk.samvaer.complaint.remote;

import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.application.letters.AddresseeSource;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
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

/** Makes the way to the other services. */
@Configuration(proxyBeanMethods = false)
class RemoteConfiguration {

    /** @param http what all calls have in common, such as the SSL bundle */
    @Bean
    OtherServices otherServices(
            RestClient.Builder builder,
            HttpClientSettings http,
            ComplaintSettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            RetryRegistry retries) {
        var connections = settings.services();
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(http.withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(connections.longest(), connections.longest()));
        return new OtherServices(
                builder.requestFactory(requests), connections, new Registries(breakers, bulkheads, limiters, retries));
    }

    @Bean
    AddresseeSource addresseeSource(OtherServices services) {
        return new VisitationAddressees(services);
    }
}
