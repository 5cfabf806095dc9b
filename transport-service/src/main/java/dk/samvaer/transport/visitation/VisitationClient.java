package dk.samvaer.transport.visitation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.remote.CallFailed;
import dk.samvaer.starter.remote.CallLimits;
import dk.samvaer.starter.remote.ClientToken;
import dk.samvaer.starter.remote.GuardedCalls;
import dk.samvaer.transport.application.addresses.AddressSource;
import dk.samvaer.transport.application.addresses.AddressSourceAway;
import dk.samvaer.transport.application.addresses.VisitationConnection;
import dk.samvaer.transport.domain.addresses.ContactDetails;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks visitation-service over HTTP, as the service itself; getting the token is part of the call. */
final class VisitationClient implements AddressSource, AutoCloseable {
    static final String NAME = "visitation";

    private static final Logger LOG = LoggerFactory.getLogger(VisitationClient.class);
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";
    private static final int AT_A_TIME = 4;
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final RestClient visitation;
    private final GuardedCalls calls;
    private volatile boolean away;

    VisitationClient(RestClient.Builder http, VisitationConnection connection, GuardedCalls.Registries registries) {
        var token = new ClientToken(http.clone().build(), connection.client(), Clock.systemUTC());
        this.visitation =
                http.clone().baseUrl(connection.url()).requestInterceptor(token).build();
        this.calls = new GuardedCalls(
                new CallLimits(
                        connection.longest(),
                        AT_A_TIME,
                        TRIES,
                        BETWEEN,
                        connection.leftAlone(),
                        ClientToken::isRefusal),
                registries);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(List<UUID> caseIds, @Nullable String onBehalfOf) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(UUID caseId, String name, @Nullable String address, boolean nameAddressProtected) {
        ContactDetails details() {
            return new ContactDetails(
                    Confidential.of(name), address == null ? null : Confidential.of(address), nameAddressProtected);
        }

        /** Masked, so that a log line cannot show it. */
        @Override
        public String toString() {
            return "item of case " + caseId;
        }
    }

    @Override
    public boolean isReady() {
        return calls.isReady(NAME);
    }

    @Override
    public Map<UUID, ContactDetails> ask(List<UUID> caseIds, @Nullable String onBehalfOf) {
        var person = onBehalfOf != null && onBehalfOf.matches(SUBJECT) ? onBehalfOf : null;
        try {
            var items = calls.read(NAME, () -> search(new Question(caseIds, person)));
            noteAway(null);
            return items.stream().collect(Collectors.toMap(Item::caseId, Item::details));
        } catch (CallFailed failed) {
            noteAway(failed);
            throw new AddressSourceAway(failed.reason().name(), failed);
        }
    }

    private List<Item> search(Question question) {
        var answer = visitation
                .post()
                .uri("/v1/driven-citizens/search")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(question)
                .retrieve()
                .body(Answer.class);
        if (answer == null || answer.items() == null) {
            throw new ResourceAccessException("visitation gave no list");
        }
        return answer.items();
    }

    /** One line when it goes away and one when it is back, whatever happens in between. */
    private void noteAway(@Nullable CallFailed failed) {
        if (failed != null && !away) {
            LOG.warn("Visitation gives no addresses ({}); it is asked again by itself", cause(failed));
        } else if (failed == null && away) {
            LOG.info("Visitation gives addresses again");
        }
        away = failed != null;
    }

    /** Without the answer's body, which may name persons. */
    private static String cause(CallFailed failed) {
        return switch (failed.getCause()) {
            case HttpClientErrorException refused ->
                "HTTP " + refused.getStatusCode().value();
            case null -> failed.reason().name();
            default -> failed.reason() + ": " + failed.getCause().getClass().getSimpleName();
        };
    }

    @Override
    public void close() {
        calls.close();
    }
}
