package dk.samvaer.complaint.remote;

import dk.samvaer.complaint.application.ServiceConnections;
import dk.samvaer.starter.remote.CallFailed;
import dk.samvaer.starter.remote.CallLimits;
import dk.samvaer.starter.remote.ClientToken;
import dk.samvaer.starter.remote.GuardedCalls;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/** Asks the other services over HTTP with the token of complaint-service; getting the token is part of the call. */
public final class OtherServices implements AutoCloseable {
    private static final int AT_A_TIME = 8;
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Map<Name, RestClient> clients = new EnumMap<>(Name.class);
    private final GuardedCalls calls;

    /** Who can be asked; the guards of the calls, and so their metrics, bear its name in small letters. */
    public enum Name {
        VISITATION("visitation"),
        PLAN("plan"),
        TRANSPORT("transport");

        private final String system;

        Name(String system) {
            this.system = system;
        }

        /** The name of the service in documents: {@code visitation-service}. */
        public String service() {
            return system + "-service";
        }
    }

    OtherServices(RestClient.Builder http, ServiceConnections connections, GuardedCalls.Registries registries) {
        var token = new ClientToken(http.clone().build(), connections.client(), Clock.systemUTC());
        clients.put(Name.VISITATION, client(http, connections.visitation(), token));
        clients.put(Name.PLAN, client(http, connections.plan(), token));
        clients.put(Name.TRANSPORT, client(http, connections.transport(), token));
        this.calls = new GuardedCalls(
                new CallLimits(
                        connections.longest(),
                        AT_A_TIME,
                        TRIES,
                        BETWEEN,
                        connections.leftAlone(),
                        ClientToken::isRefusal),
                registries);
    }

    private static RestClient client(RestClient.Builder http, String url, ClientToken token) {
        return http.clone().baseUrl(url).requestInterceptor(token).build();
    }

    /** Whether a call of the service would be made now. */
    public boolean isReady(Name service) {
        return calls.isReady(service.system);
    }

    /**
     * Asks for what changes nothing there, with a few tries.
     *
     * @throws CallFailed where there is no answer, in a bounded time; its cause is the refusal where it was refused
     */
    public <T> T read(Name service, Function<RestClient, T> question) {
        var client = Objects.requireNonNull(clients.get(service));
        return calls.read(service.system, () -> question.apply(client));
    }

    @Override
    public void close() {
        calls.close();
    }
}
