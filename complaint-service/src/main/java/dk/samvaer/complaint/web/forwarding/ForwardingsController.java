package dk.samvaer.complaint.web.forwarding;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.complaint.application.forwarding.Forwardings;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forwarding complaints to the appeals board: asked for here, or by itself, and then sent until the board has it. */
@RestController
@RequestMapping("/v1/complaints")
class ForwardingsController {
    private static final String ZIP = "application/zip";

    private final Forwardings forwardings;

    ForwardingsController(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    record ComplaintForwarding(@Nullable Confidential statement) {}

    @PostMapping("/{id}/forwarding")
    @Operation(
            summary = "Fixes the file for the appeals board and has it sent; the complaint is forwarded once the board"
                    + " has it")
    @Refuses({
        "APPEAL_FILE_INCOMPLETE",
        "APPEAL_FILE_TOO_LARGE",
        "COMPLAINT_STATE_FORBIDS",
        "FORWARDING_UNDER_WAY",
        "REST_NOT_ANSWERED"
    })
    @Allow(COMPLAINT_OFFICER)
    ResponseEntity<ForwardingProgressView> forwardComplaint(
            @PathVariable UUID id, Version version, @Valid @RequestBody ComplaintForwarding body, Actor by) {
        return Answers.ok(
                forwardings.request(id, version.expected(), body.statement(), by), ForwardingProgressView::of);
    }

    @GetMapping("/{id}/forwarding")
    @Operation(summary = "Shows how far a complaint has come on its way to the appeals board, and what is in the way")
    @Allow({COMPLAINT_OFFICER, VISITATOR, LEADER})
    ResponseEntity<ForwardingProgressView> forwarding(@PathVariable UUID id) {
        return Answers.ok(forwardings.progress(id), ForwardingProgressView::of);
    }

    @GetMapping(path = "/{id}/appeal-file", produces = ZIP)
    @Operation(summary = "Gives the file as it was fixed for the appeals board")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @Allow({COMPLAINT_OFFICER, VISITATOR, LEADER})
    ResponseEntity<byte[]> appealFile(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(ZIP))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("klagesag.zip")
                                .build()
                                .toString())
                .body(forwardings.file(id));
    }
}
