package dk.samvaer.complaint.appealsboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.samvaer.complaint.application.AppealsBoard;
import dk.samvaer.complaint.application.AppealsBoardAway;
import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls the appeals board over HTTP, with retry and circuit breaker. */
@Component
class AppealsBoardClient implements AppealsBoard {
    private static final String NAME = "appeals-board";

    private final RestClient board;

    /** @param http what all calls have in common, such as the SSL bundle */
    AppealsBoardClient(RestClient.Builder builder, HttpClientSettings http, ComplaintSettings settings) {
        var connection = settings.appealsBoard();
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(http.withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(connection.connectTimeout(), connection.readTimeout()));
        this.board = builder.baseUrl(connection.url()).requestFactory(requests).build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taken(@Nullable String boardReference) {}

    @Override
    @Retry(name = NAME, fallbackMethod = "notTaken")
    @CircuitBreaker(name = NAME)
    public String take(Complaint complaint, Confidential reasons, Confidential reviewReasons) {
        var taken = board.post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body(CaseFile.of(complaint, reasons, reviewReasons))
                .retrieve()
                .body(Taken.class);
        if (taken == null || taken.boardReference() == null) {
            throw new ResourceAccessException("the appeals board gave no reference");
        }
        return taken.boardReference();
    }

    @SuppressWarnings("UnusedMethod")
    private String notTaken(Complaint complaint, Confidential reasons, Confidential reviewReasons, Throwable why) {
        if (why instanceof HttpClientErrorException) {
            throw new RuleViolation("APPEALS_BOARD_REFUSED");
        }
        throw new AppealsBoardAway(why);
    }
}
