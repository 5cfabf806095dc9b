package dk.samvaer.complaint.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samvaer.complaint.appealfile.Part;
import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.application.appealfile.PartsSource;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.starter.remote.CallFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks visitation, plan and transport over HTTP for their parts of the file; each has the same two routes. */
@Component
class FilePartsClient implements PartsSource {
    /** How large one part may be, in bytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final OtherServices services;

    FilePartsClient(OtherServices services) {
        this.services = services;
    }

    /** Each service reads the fields that it needs, and is sent no others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            UUID caseId,
            @Nullable UUID complaintId,
            @Nullable LocalDate decidedOn,
            @Nullable Instant decidedAt,
            @Nullable List<UUID> lineIds,
            @Nullable PartKind kind,
            @Nullable UUID partId,
            @Nullable String onBehalfOf) {

        static Asked of(PartKind.Owner owner, Question it, @Nullable Offered offered) {
            return new Asked(
                    it.caseId(),
                    owner == PartKind.Owner.VISITATION ? it.complaintId() : null,
                    owner == PartKind.Owner.PLAN ? it.decidedOn() : null,
                    owner == PartKind.Owner.PLAN ? it.decidedAt() : null,
                    owner == PartKind.Owner.TRANSPORT ? it.transportLines() : null,
                    offered == null ? null : offered.kind(),
                    offered == null ? null : offered.partId(),
                    subject(it.onBehalfOf()));
        }

        private static @Nullable String subject(@Nullable String person) {
            return person != null && person.matches(SUBJECT) ? person : null;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable String caseNumber, @Nullable List<Item> items) {}

    /** A kind that is not known here is left out, since a later version of the other service may have more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(UUID partId, String kind, String title) {
        boolean isOf(PartKind.Owner owner) {
            return Arrays.stream(PartKind.values()).anyMatch(it -> it.name().equals(kind) && it.owner() == owner);
        }

        Offered offered() {
            return new Offered(partId, PartKind.valueOf(kind), title);
        }
    }

    @Override
    public Found list(PartKind.Owner owner, Question question) {
        var answer = ask(owner, http -> search(http, Asked.of(owner, question, null)));
        return new Found(
                answer.caseNumber(),
                items(answer).stream()
                        .filter(it -> it.isOf(owner))
                        .map(Item::offered)
                        .toList());
    }

    @Override
    public Part print(Question question, Offered offered) {
        var owner = offered.kind().owner();
        var pdf = ask(owner, http -> print(http, Asked.of(owner, question, offered)));
        return new Part(offered.kind(), offered.title(), pdf);
    }

    private <T> T ask(PartKind.Owner owner, Function<RestClient, T> question) {
        try {
            return services.read(OtherServices.Name.valueOf(owner.name()), question);
        } catch (CallFailed failed) {
            throw new PartMissing(why(failed), failed);
        }
    }

    private static Why why(CallFailed failed) {
        return switch (failed.getCause()) {
            case HttpClientErrorException.NotFound ignored -> Why.NOT_THERE;
            case HttpClientErrorException ignored -> Why.REFUSED;
            case null, default -> Why.AWAY;
        };
    }

    private static Answer search(RestClient http, Asked asked) {
        var answer = http.post()
                .uri("/v1/file-parts/search")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(asked)
                .retrieve()
                .body(Answer.class);
        if (answer == null || answer.items() == null) {
            throw new ResourceAccessException("no list of parts was given");
        }
        return answer;
    }

    private static List<Item> items(Answer answer) {
        return answer.items() == null ? List.of() : answer.items();
    }

    private static byte[] print(RestClient http, Asked asked) {
        return http.post()
                .uri("/v1/file-parts/print")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_PDF)
                .body(asked)
                .exchangeForRequiredValue((request, answer) -> {
                    if (answer.getStatusCode().isError()) {
                        throw answer.createException();
                    }
                    return pdf(answer);
                });
    }

    private static byte[] pdf(ClientHttpResponse answer) throws IOException {
        var read = answer.getBody().readNBytes(LARGEST + 1);
        if (read.length > LARGEST || !Arrays.equals(PDF, 0, PDF.length, read, 0, Math.min(read.length, PDF.length))) {
            throw new ResourceAccessException("what was given is no PDF, or too large");
        }
        return read;
    }
}
