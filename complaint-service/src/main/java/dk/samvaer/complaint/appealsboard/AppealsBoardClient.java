package dk.samvaer.complaint.appealsboard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.samvaer.complaint.application.ComplaintSettings.AppealsBoardConnection;
import dk.samvaer.complaint.application.forwarding.AppealsBoard;
import dk.samvaer.complaint.application.forwarding.AppealsBoardAway;
import dk.samvaer.complaint.application.forwarding.AppealsBoardRefused;
import dk.samvaer.starter.remote.CallFailed;
import dk.samvaer.starter.remote.CallLimits;
import dk.samvaer.starter.remote.GuardedCalls;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls the appeals board over HTTP. What comes back is never logged: it may tell of a person. */
final class AppealsBoardClient implements AppealsBoard, AutoCloseable {
    static final String NAME = "appeals-board";

    private static final Logger LOG = LoggerFactory.getLogger(AppealsBoardClient.class);
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final int AT_A_TIME = 4;

    /** What the board says about the file itself. Any other refusal, such as a missing permission, somebody can mend without another file. */
    private static final Set<Integer> REFUSALS = Set.of(400, 409, 410, 413, 415, 422);

    private final RestClient board;
    private final GuardedCalls calls;
    private volatile boolean away;

    AppealsBoardClient(RestClient.Builder http, AppealsBoardConnection connection, GuardedCalls.Registries registries) {
        this.board = http.clone().baseUrl(connection.url()).build();
        this.calls = new GuardedCalls(
                new CallLimits(
                        connection.longest(),
                        AT_A_TIME,
                        1,
                        Duration.ZERO,
                        connection.leftAlone(),
                        AppealsBoardClient::isRefusal),
                registries);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taken(@Nullable String boardReference, @Nullable String sha256) {}

    @Override
    public boolean isReady() {
        return calls.isReady(NAME);
    }

    // RFC 9530 § 2
    @Override
    public String take(UUID forwardingId, UUID complaintId, byte[] zip, String sha256) {
        var taken = call(() -> board.post()
                .uri("/cases")
                .header("Idempotency-Key", forwardingId.toString())
                .header("Complaint-Id", complaintId.toString())
                .header("Content-Digest", digest(sha256))
                .contentType(ZIP)
                .accept(MediaType.APPLICATION_JSON)
                .body(zip)
                .retrieve()
                .body(Taken.class));
        if (!sha256.equals(taken.sha256())) {
            LOG.error("The appeals board holds something else than was sent as {}", forwardingId);
            throw new AppealsBoardRefused("OTHER_CONTENT");
        }
        return Objects.requireNonNull(taken.boardReference());
    }

    @Override
    public void withdraw(UUID forwardingId) {
        call(() -> {
            board.put().uri("/withdrawals/{id}", forwardingId).retrieve().toBodilessEntity();
            return true;
        });
    }

    private static String digest(String sha256) {
        var bytes = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    private <T> T call(Callable<@Nullable T> call) {
        try {
            var answer = calls.call(NAME, () -> {
                var given = call.call();
                if (given == null || given instanceof Taken taken && taken.boardReference() == null) {
                    throw new ResourceAccessException("the appeals board gave no reference");
                }
                return given;
            });
            noteAway(null);
            return answer;
        } catch (CallFailed failed) {
            if (failed.getCause() instanceof HttpClientErrorException refused && isRefusal(refused)) {
                noteAway(null);
                throw new AppealsBoardRefused(code(refused));
            }
            noteAway(failed);
            throw new AppealsBoardAway(reason(failed), failed);
        }
    }

    private static boolean isRefusal(Throwable failed) {
        return failed instanceof HttpClientErrorException refused
                && REFUSALS.contains(refused.getStatusCode().value());
    }

    private static String reason(CallFailed failed) {
        return switch (failed.getCause()) {
            case HttpStatusCodeException answered -> code(answered);
            case TimeoutException late -> "NO_ANSWER";
            case ResourceAccessException gone -> "NO_ANSWER";
            case RestClientException unreadable -> "ANSWER_UNREADABLE";
            case null, default -> failed.reason().name();
        };
    }

    private static String code(HttpStatusCodeException answered) {
        return "HTTP_" + answered.getStatusCode().value();
    }

    /** One line when it goes away and one when it is back, whatever happens in between. */
    private void noteAway(@Nullable CallFailed failed) {
        if (failed != null && !away) {
            LOG.warn("The appeals board takes no files ({}); they are sent again by themselves", reason(failed));
        } else if (failed == null && away) {
            LOG.info("The appeals board answers again");
        }
        away = failed != null;
    }

    @Override
    public void close() {
        calls.close();
    }
}
