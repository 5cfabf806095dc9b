package dk.samvaer.visitation.web.overview;

import static dk.samvaer.starter.domain.Role.SYSTEM;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.RefusesNothing;
import dk.samvaer.visitation.application.FileParts;
import dk.samvaer.visitation.application.FileParts.Found;
import dk.samvaer.visitation.application.FileParts.Question;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** What visitation owns of the file about a complaint, for complaint-service alone; ids travel in a body. */
// R54, CP-09, DP-03
@RestController
@RequestMapping("/v1/file-parts")
class FilePartsController {
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final FileParts parts;
    private final TimelineTexts texts;

    FilePartsController(FileParts parts, TimelineTexts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    /** What a part of the file is. */
    enum Kind {
        DECISION,
        ASSESSMENT,
        REVIEW,
        REVIEW_DECISION,
        CORRESPONDENCE,
        TIMELINE
    }

    record FilePartsSearch(
            @NotNull UUID caseId,
            @NotNull UUID complaintId,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {
        Question question() {
            return new Question(caseId, complaintId, onBehalfOf);
        }
    }

    record FilePartPrint(
            @NotNull UUID caseId,
            @NotNull UUID complaintId,
            @NotNull Kind kind,
            @NotNull UUID partId,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {
        Question question() {
            return new Question(caseId, complaintId, onBehalfOf);
        }
    }

    record FilePartsView(String caseNumber, List<FilePartView> items) {
        static FilePartsView of(Found found) {
            return new FilePartsView(
                    found.caseNumber(),
                    found.parts().stream().map(FilePartView::of).toList());
        }
    }

    record FilePartView(UUID partId, Kind kind, String title, LocalDate madeOn) {
        static FilePartView of(FilePart part) {
            return new FilePartView(part.id(), Kind.valueOf(part.kind()), part.title(), part.madeOn());
        }
    }

    @PostMapping("/search")
    @Operation(summary = "Lists for complaint-service what there is for the file about a complaint")
    @Allow(SYSTEM)
    @RefusesNothing
    FilePartsView searchFileParts(@Valid @RequestBody FilePartsSearch body, Actor actor) {
        return FilePartsView.of(parts.find(body.question(), texts::danish, actor));
    }

    @PostMapping(
            path = "/print",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives complaint-service one part of the file about a complaint as HTML or PDF")
    @Allow(SYSTEM)
    @RefusesNothing
    @LetterDocs
    ResponseEntity<Letter> printFilePart(@Valid @RequestBody FilePartPrint body, Actor actor) {
        var part = parts.get(body.question(), body.kind().name(), body.partId(), texts::danish, actor);
        return LetterForms.shown(part.letter().get());
    }
}
