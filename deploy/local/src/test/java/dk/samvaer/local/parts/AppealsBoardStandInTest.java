package dk.samvaer.local.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealsBoardStandInTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private AppealsBoardStandIn board;

    @BeforeEach
    void open() {
        board = AppealsBoardStandIn.start(folder, 0);
    }

    @AfterEach
    void close() {
        board.close();
    }

    @Test
    void the_same_key_and_content_is_taken_once_and_gives_the_same_reference_also_after_a_restart() throws Exception {
        var first = send("key-1", "complaint-1", "whole file");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("AST-000001", hex("whole file"));
        assertThat(send("key-1", "complaint-1", "whole file").statusCode()).isEqualTo(200);
        board.close();
        board = AppealsBoardStandIn.start(folder, 0);
        var again = send("key-1", "complaint-1", "whole file");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("AST-000001");
        assertThat(send("key-2", "complaint-2", "another").body()).contains("AST-000002");
        assertThat(board.held()).extracting(BoardCase::complaintId).containsExactly("complaint-1", "complaint-2");
        assertThat(board.content("AST-000001")).isEqualTo("whole file".getBytes(UTF_8));
        assertThat(get("/cases/AST-000001").body()).contains("complaint-1");
        assertThat(get("/cases/AST-000001/package").body()).isEqualTo("whole file");
        assertThat(get("/cases/AST-000009").statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_key_with_other_content_is_a_conflict_as_is_a_second_file_about_the_same_complaint() throws Exception {
        send("key-1", "complaint-1", "whole file");
        var other = send("key-1", "complaint-1", "other file");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("OTHER_CONTENT");
        var second = send("key-2", "complaint-1", "whole file");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("COMPLAINT_HELD");
        assertThat(board.held()).hasSize(1);
        assertThat(board.content("AST-000001")).isEqualTo("whole file".getBytes(UTF_8));
    }

    @Test
    void a_withdrawal_is_noted_once_also_before_the_file_has_come() throws Exception {
        send("key-1", "complaint-1", "whole file");
        assertThat(withdraw("key-1")).isEqualTo(204);
        assertThat(withdraw("key-1")).isEqualTo(204);
        assertThat(board.held().getFirst().withdrawn()).isTrue();
        assertThat(withdraw("key-2")).isEqualTo(204);
        assertThat(send("key-2", "complaint-2", "late file").statusCode()).isEqualTo(410);
        assertThat(send("key-3", "complaint-1", "complained again").statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_does_not_say_what_it_is_or_arrives_changed_is_refused() throws Exception {
        assertThat(post(request("key", "complaint", "file").setHeader("Complaint-Id", " "), "file")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(request("key", "complaint", "file"), "fil").statusCode())
                .isEqualTo(400);
        assertThat(post(request("key", "complaint", "file").setHeader("Content-Type", "text/plain"), "file")
                        .statusCode())
                .isEqualTo(415);
        assertThat(board.held()).isEmpty();
    }

    @Test
    void a_fault_meets_as_many_packages_as_was_said() throws Exception {
        board.fail(BoardFault.AWAY, 2, Duration.ZERO);
        assertThatThrownBy(() -> send("key", "complaint", "file")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> send("key", "complaint", "file")).isInstanceOf(IOException.class);
        assertThat(board.held()).isEmpty();
        assertThat(send("key", "complaint", "file").statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_taken_with_a_fault_is_taken_once() throws Exception {
        fault(BoardFault.ERROR_AFTER_TAKING);
        assertThat(send("a", "complaint-a", "file").statusCode()).isEqualTo(500);
        fault(BoardFault.ANSWER_LOST);
        assertThatThrownBy(() -> send("b", "complaint-b", "file")).isInstanceOf(IOException.class);
        fault(BoardFault.LATE_ANSWER);
        assertThatThrownBy(() -> send("c", "complaint-c", "file")).isInstanceOf(HttpTimeoutException.class);
        fault(BoardFault.TWICE);
        assertThat(send("d", "complaint-d", "file").statusCode()).isEqualTo(200);
        fault(BoardFault.ERROR);
        assertThat(send("e", "complaint-e", "file").statusCode()).isEqualTo(503);
        fault(BoardFault.REFUSAL);
        assertThat(send("f", "complaint-f", "file").statusCode()).isEqualTo(422);
        assertThat(board.held()).extracting(BoardCase::forwardingId).containsExactly("a", "b", "c", "d");
        assertThat(send("c", "complaint-c", "file").statusCode()).isEqualTo(200);
        assertThat(board.held()).hasSize(4);
    }

    private void fault(BoardFault fault) throws Exception {
        var body = """
            {"fault":"%s","times":1,"lateMillis":5000}\
            """.formatted(fault);
        var request = HttpRequest.newBuilder(URI.create(board.url() + "/fault")).PUT(BodyPublishers.ofString(body));
        assertThat(HTTP.send(request.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
    }

    private int withdraw(String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(board.url() + "/withdrawals/" + key))
                .PUT(BodyPublishers.noBody())
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(board.url() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String key, String complaintId, String content) throws Exception {
        return post(request(key, complaintId, content), content);
    }

    private static HttpResponse<String> post(HttpRequest.Builder request, String content) throws Exception {
        return HTTP.send(request.POST(BodyPublishers.ofString(content)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String key, String complaintId, String content) throws Exception {
        return HttpRequest.newBuilder(URI.create(board.url() + "/cases"))
                .timeout(Duration.ofSeconds(1))
                .header("Content-Type", "application/zip")
                .header("Idempotency-Key", key)
                .header("Complaint-Id", complaintId)
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest(content)) + ":");
    }

    private static String hex(String content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(digest(content));
    }

    private static byte[] digest(String content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    }
}
