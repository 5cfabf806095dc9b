package dk.samvaer.supplier.webhooks;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.remote.CallFailed;
import dk.samvaer.starter.remote.CallFailed.Reason;
import dk.samvaer.starter.remote.CallLimits;
import dk.samvaer.starter.remote.GuardedCalls;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.supplier.application.webhooks.WebhookTarget;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookAddress;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/**
 * Sends to webhooks over HTTP, each supplier's behind a circuit breaker, a bulkhead and a time limit of its own. Redirects are not followed,
 * and of what is answered only the status and how long to wait count.
 */
final class WebhookClient implements WebhookTarget, AutoCloseable {
    private static final ContentType CLOUD_EVENT = ContentType.parse("application/cloudevents+json; charset=utf-8");
    private static final int GONE = 410;
    /** The four of a round of the sweep, and two to try the address by. */
    private static final int AT_A_TIME = 6;

    /** Another try is another attempt of the delivery. */
    private static final int ONCE = 1;

    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final CloseableHttpClient http;
    private final PublicHosts hosts;
    private final boolean local;
    private final GuardedCalls calls;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

    /**
     * @param local whether any address is allowed, and plain HTTP, as on a developer's machine
     * @param longest how long one sending may take in all
     */
    WebhookClient(
            PublicHosts hosts,
            boolean local,
            Duration longest,
            Registries registries,
            MeterRegistry meters,
            Clock clock) {
        this.http = WebhookHttp.client(hosts, longest);
        this.hosts = hosts;
        this.local = local;
        this.calls = new GuardedCalls(
                new CallLimits(longest, AT_A_TIME, ONCE, Duration.ZERO, LEFT_ALONE, any -> false), registries);
        this.meters = meters;
        this.clock = clock;
    }

    /** The receiver did not take it, which counts for the circuit breaker. */
    private static final class Failed extends RuntimeException {
        private final transient Outcome outcome;

        Failed(Outcome outcome) {
            super(outcome.code(), null, false, false);
            this.outcome = outcome;
        }
    }

    @Override
    public void requireAllowed(String address) {
        try {
            hosts.resolve(WebhookAddress.read(address, local).getHost());
        } catch (PublicHosts.NotPublic refused) {
            throw InvalidInput.at("/address", "WEBHOOK_ADDRESS_NOT_PUBLIC");
        } catch (UnknownHostException unknown) {
            throw InvalidInput.at("/address", "WEBHOOK_HOST_UNKNOWN");
        }
    }

    @Override
    public boolean isReady(String supplierId) {
        var until = leftAloneUntil.getOrDefault(supplierId, Instant.MIN);
        return !until.isAfter(clock.instant()) && calls.isReady(name(supplierId));
    }

    @Override
    public Outcome send(Webhook webhook, Message message) {
        var supplier = webhook.supplierId();
        var outcome = guarded(supplier, webhook, message);
        leaveAlone(supplier, outcome);
        meters.counter("samvaer.webhooks.attempts", "supplier", supplier, "outcome", outcome.code())
                .increment();
        return outcome;
    }

    /** What waits for the same address waits as long as it has asked for; an answer that arrives ends that. */
    private void leaveAlone(String supplier, Outcome outcome) {
        var wait = outcome.retryAfter();
        if (outcome.delivered()) {
            leftAloneUntil.remove(supplier);
        } else if (wait != null) {
            leftAloneUntil.put(supplier, clock.instant().plus(wait));
        }
    }

    private Outcome guarded(String supplier, Webhook webhook, Message message) {
        try {
            return calls.call(name(supplier), () -> post(webhook, message));
        } catch (CallFailed failed) {
            return failed.getCause() instanceof Failed answered
                    ? answered.outcome
                    : Outcome.failed(
                            failed.reason() == Reason.FAILED
                                    ? code(failed.getCause())
                                    : failed.reason().name());
        }
    }

    private static String code(@Nullable Throwable broken) {
        return switch (broken instanceof UncheckedIOException ? broken.getCause() : broken) {
            case PublicHosts.NotPublic refused -> "ADDRESS_NOT_PUBLIC";
            case UnknownHostException unknown -> "HOST_UNKNOWN";
            case SocketTimeoutException silent -> "TIMEOUT";
            case SSLException untrusted -> "TLS_FAILED";
            case null, default -> "CONNECTION_FAILED";
        };
    }

    private Outcome post(Webhook webhook, Message message) {
        var now = clock.instant();
        var post = new HttpPost(WebhookAddress.read(webhook.address(), local));
        post.setHeader("webhook-id", message.id().toString());
        post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        post.setHeader("webhook-signature", Signature.of(webhook.secretsAt(now), message.id(), now, message.body()));
        post.setEntity(new StringEntity(message.body(), CLOUD_EVENT));
        return outcome(WebhookHttp.send(http, post), now);
    }

    private static Outcome outcome(WebhookHttp.Answer answer, Instant now) {
        var code = "HTTP_" + answer.status();
        if (answer.status() / 100 == 2) {
            return new Outcome(true, code, false, null);
        }
        var wait = RetryAfter.read(answer.retryAfter(), now);
        if (answer.status() >= 500) {
            throw new Failed(Outcome.failed(code, wait));
        }
        return new Outcome(false, code, answer.status() == GONE, wait);
    }

    private static String name(String supplier) {
        return "webhook-" + supplier;
    }

    @Override
    public void close() throws Exception {
        calls.close();
        http.close();
    }
}
