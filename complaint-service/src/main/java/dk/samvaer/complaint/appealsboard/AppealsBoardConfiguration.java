package dk.samvaer.complaint.appealsboard;

import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.application.forwarding.AppealsBoard;
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

/** Makes the client of the appeals board. */
@Configuration(proxyBeanMethods = false)
class AppealsBoardConfiguration {

    /** @param http what all calls have in common, such as the SSL bundle */
    @Bean
    AppealsBoard appealsBoard(
            RestClient.Builder builder,
            HttpClientSettings http,
            ComplaintSettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            RetryRegistry retries) {
        var connection = settings.appealsBoard();
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(http.withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(connection.connectTimeout(), connection.longest()));
        return new AppealsBoardClient(
                builder.requestFactory(requests), connection, new Registries(breakers, bulkheads, limiters, retries));
    }
}
