package dk.samvaer.e2e.rolling;

import dk.samvaer.local.platform.Instance;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One instance as the balancer knows it: ready after one good answer of its readiness, not ready after two bad ones in a row, and out from the
 * moment on at which it is to end, whatever it answers then.
 */
final class Endpoint {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int BAD_ANSWERS = 2;

    private final Instance instance;
    private boolean out = true;
    private boolean ready;
    private int bad;
    private int fellOut;

    Endpoint(Instance instance) {
        this.instance = instance;
    }

    Instance instance() {
        return instance;
    }

    synchronized boolean takesRequests() {
        return ready && !out;
    }

    /** From now on it gets no request; those that it has go on. */
    synchronized void takeOut() {
        out = true;
        ready = false;
    }

    /** From now on it gets requests as soon as it is ready. */
    synchronized void letIn() {
        out = false;
        ready = false;
        bad = 0;
    }

    /** How often it was not ready any more though nobody had taken it out. */
    synchronized int fellOut() {
        return fellOut;
    }

    void probe(HttpClient http) {
        boolean good = isReady(http);
        synchronized (this) {
            bad = good ? 0 : bad + 1;
            if (good) {
                ready = !out;
            } else if (bad >= BAD_ANSWERS && ready) {
                ready = false;
                fellOut += out ? 0 : 1;
            }
        }
    }

    private boolean isReady(HttpClient http) {
        HttpRequest request = HttpRequest.newBuilder(instance.url().resolve("/actuator/health/readiness"))
                .timeout(TIMEOUT)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
