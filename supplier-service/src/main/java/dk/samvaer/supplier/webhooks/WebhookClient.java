package dk.samvaer.supplier.webhooks;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.supplier.application.webhooks.WebhookTarget;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookAddress;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
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

    private final CloseableHttpClient http;
    private final PublicHosts hosts;
    private final boolean local;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final TimeLimiter limit;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param local whether any address is allowed, and plain HTTP, as on a developer's machine
     * @param longest how long one sending may take in all
     */
    WebhookClient(
            PublicHosts hosts,
            boolean local,
            Duration longest,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            MeterRegistry meters,
            Clock clock) {
        this.http = WebhookHttp.client(hosts, longest);
        this.hosts = hosts;
        this.local = local;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.limit = TimeLimiter.of(
                "webhooks", TimeLimiterConfig.custom().timeoutDuration(longest).build());
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
        return !until.isAfter(clock.instant()) && breaker(supplierId).getState() != CircuitBreaker.State.OPEN;
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
            return bulkheads
                    .bulkhead(name(supplier), Guards.BULKHEAD)
                    .executeCallable(() -> breaker(supplier)
                            .executeCallable(() ->
                                    limit.executeFutureSupplier(() -> threads.submit(() -> post(webhook, message)))));
        } catch (Failed failed) {
            return failed.outcome;
        } catch (CallNotPermittedException open) {
            return Outcome.failed("CIRCUIT_OPEN");
        } catch (BulkheadFullException busy) {
            return Outcome.failed("BUSY");
        } catch (TimeoutException late) {
            return Outcome.failed("TIMEOUT");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Outcome.failed("INTERRUPTED");
        } catch (Exception broken) {
            return Outcome.failed(code(broken.getCause()));
        }
    }

    private static String code(@Nullable Throwable cause) {
        return switch (cause) {
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

    private CircuitBreaker breaker(String supplier) {
        return breakers.circuitBreaker(name(supplier), Guards.BREAKER);
    }

    private static String name(String supplier) {
        return "webhook-" + supplier;
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        http.close();
    }
}
