package dk.samvaer.supplier.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** An HTTP client that trusts nothing of what it meets: no redirect, cookie, log-in or compression, and no long answer. */
final class WebhookHttp {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int CONNECTIONS_PER_ADDRESS = 6;
    private static final int CONNECTIONS = 200;
    private static final int READ_AT_MOST = 16 * 1024;

    private WebhookHttp() {}

    /** @param longest how long nothing may be heard */
    static CloseableHttpClient client(DnsResolver hosts, Duration longest) {
        var silence = Timeout.of(longest);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECT))
                        .setSocketTimeout(silence)
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .build())
                .setMaxConnPerRoute(CONNECTIONS_PER_ADDRESS)
                .setMaxConnTotal(CONNECTIONS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(CONNECT))
                        .setResponseTimeout(silence)
                        .build())
                .setUserAgent("samvaer-webhooks")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** @param retryAfter the header of that name, as it was sent */
    record Answer(int status, @Nullable String retryAfter) {
        private static Answer of(ClassicHttpResponse it) {
            var header = it.getFirstHeader(HttpHeaders.RETRY_AFTER);
            return new Answer(it.getCode(), header == null ? null : header.getValue());
        }
    }

    /** Sends it. A short body of the answer is read so that the connection can be used again; with a longer one it is closed. */
    static Answer send(CloseableHttpClient http, HttpPost post) {
        var known = new AtomicReference<@Nullable Answer>();
        try {
            return http.execute(post, it -> {
                var answer = Answer.of(it);
                known.set(answer);
                leave(post, it);
                return answer;
            });
        } catch (IOException broken) {
            var answer = known.get();
            if (answer == null) {
                throw new UncheckedIOException(broken);
            }
            return answer; // only its body broke off
        }
    }

    private static void leave(HttpPost post, ClassicHttpResponse answer) throws IOException {
        var body = answer.getEntity();
        if (body != null
                && (body.getContentLength() > READ_AT_MOST
                        || body.getContent().readNBytes(READ_AT_MOST).length == READ_AT_MOST)) {
            post.abort();
        }
    }
}
