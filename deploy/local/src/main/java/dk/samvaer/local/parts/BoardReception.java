package dk.samvaer.local.parts;

import com.sun.net.httpserver.Headers;
import dk.samvaer.local.parts.BoardCases.Arrived;
import dk.samvaer.local.parts.BoardCases.Outcome;
import dk.samvaer.local.parts.BoardCases.Taking;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** Looks at what a package says about itself, and answers how it was taken. Source of the digest: RFC 9530. */
final class BoardReception {
    private static final String DIGEST = "sha-256=:";

    private final BoardCases cases;

    BoardReception(BoardCases cases) {
        this.cases = cases;
    }

    record Answer(int status, Object body) {}

    Answer take(Headers headers, Arrived arrived) throws IOException {
        String key = header(headers, "Idempotency-Key");
        String complaintId = header(headers, "Complaint-Id");
        if (key.isBlank() || complaintId.isBlank()) {
            return new Answer(400, Map.of("code", "HEADER_MISSING"));
        }
        if (!"application/zip".equals(header(headers, "Content-Type"))) {
            return new Answer(415, Map.of("code", "NOT_A_ZIP"));
        }
        if (!arrived.sha256().equals(digest(header(headers, "Content-Digest")))) {
            return new Answer(400, Map.of("code", "DIGEST_DIFFERS"));
        }
        return answer(cases.take(key, complaintId, arrived));
    }

    private static Answer answer(Taking taking) {
        Outcome outcome = taking.outcome();
        Map<String, String> body = taking.held()
                .map(it -> Map.of("code", outcome.name(), "boardReference", it.boardReference(), "sha256", it.sha256()))
                .orElse(Map.of("code", outcome.name()));
        return switch (outcome) {
            case TAKEN -> new Answer(201, body);
            case TAKEN_BEFORE -> new Answer(200, body);
            case OTHER_CONTENT, COMPLAINT_HELD -> new Answer(409, body);
            case WITHDRAWN -> new Answer(410, body);
        };
    }

    private static String digest(String header) {
        if (!header.startsWith(DIGEST) || !header.endsWith(":") || header.length() == DIGEST.length()) {
            return "";
        }
        String encoded = header.substring(DIGEST.length(), header.length() - 1);
        return HexFormat.of().formatHex(Base64.getDecoder().decode(encoded));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }
}
