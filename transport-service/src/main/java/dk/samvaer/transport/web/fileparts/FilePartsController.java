package dk.samvaer.transport.web.fileparts;

import static dk.samvaer.starter.domain.Role.SYSTEM;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.transport.application.FileParts;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.TransportGrant;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What transport-service owns of the file about a complaint, for complaint-service alone; ids travel in a body. */
// R54, CP-09, DP-03
@RestController
@RequestMapping("/v1/file-parts")
class FilePartsController {
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final FileParts parts;
    private final TransportSettings settings;
    private final Clock clock;

    FilePartsController(FileParts parts, TransportSettings settings, Clock clock) {
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a part of the file is. */
    enum Kind {
        TRANSPORT
    }

    record FilePartsSearch(
            @NotNull UUID caseId,
            @NotEmpty @Size(max = 100) List<@NotNull UUID> lineIds,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    record FilePartPrint(
            @NotNull UUID caseId,
            @NotEmpty @Size(max = 100) List<@NotNull UUID> lineIds,
            @NotNull Kind kind,
            @NotNull UUID partId,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    record FilePartsView(List<FilePartView> items) {}

    record FilePartView(UUID partId, Kind kind, String title, LocalDate madeOn) {
        static FilePartView of(FilePart part) {
            return new FilePartView(part.id(), Kind.valueOf(part.kind()), part.title(), part.madeOn());
        }
    }

    /** Nothing where none of the lines determines transport. */
    @PostMapping("/search")
    @Operation(summary = "Lists for complaint-service what determines the transport that a complaint is about")
    @Allow(SYSTEM)
    @RefusesNothing
    FilePartsView searchFileParts(@Valid @RequestBody FilePartsSearch body, Actor actor) {
        var found = parts.read(body.caseId(), body.lineIds(), body.onBehalfOf(), actor);
        return new FilePartsView(
                found.stream().map(this::part).map(FilePartView::of).toList());
    }

    @PostMapping(
            path = "/print",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives complaint-service what determines the transport as HTML or PDF")
    @Allow(SYSTEM)
    @RefusesNothing
    @LetterDocs
    ResponseEntity<Letter> printFilePart(@Valid @RequestBody FilePartPrint body, Actor actor) {
        return parts.read(body.caseId(), body.lineIds(), body.onBehalfOf(), actor).stream()
                .filter(it -> it.id().equals(body.partId()))
                .findFirst()
                .map(it -> LetterForms.shown(part(it).letter().get()))
                .orElseThrow(() -> new NotFound("file_parts", body.partId()));
    }

    private FilePart part(TransportGrant grant) {
        var today = DanishTime.day(clock.instant());
        return new TransportDocument(grant, settings.offered(), today).part();
    }
}
