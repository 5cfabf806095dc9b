package dk.samvaer.supplier.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

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

    /** The status of the answer. A short body is read so that the connection can be used again; with a longer one it is closed. */
    static int status(CloseableHttpClient http, HttpPost post) {
        var status = new AtomicInteger();
        try {
            return http.execute(post, answer -> {
                status.set(answer.getCode());
                leave(post, answer);
                return answer.getCode();
            });
        } catch (IOException broken) {
            if (status.get() == 0) {
                throw new UncheckedIOException(broken);
            }
            return status.get(); // only its body broke off
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
