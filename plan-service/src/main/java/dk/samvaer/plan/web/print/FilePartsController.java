package dk.samvaer.plan.web.print;

import static dk.samvaer.starter.domain.Role.SYSTEM;

import dk.samvaer.plan.application.FileParts;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.PlanOn;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.RefusesNothing;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
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

/** What plan-service owns of the file about a complaint, for complaint-service alone; ids travel in a body. */
// R54, CP-09, DP-03
@RestController
@RequestMapping("/v1/file-parts")
class FilePartsController {
    private static final String SUBJECT = "[\\x21-\\x7e]{1,200}";

    private final FileParts parts;
    private final PlanPrints prints;

    FilePartsController(FileParts parts, PlanPrints prints) {
        this.parts = parts;
        this.prints = prints;
    }

    /** What a part of the file is. */
    enum Kind {
        PLAN
    }

    /** @param decidedAt the moment of the decision, for a plan that was adopted on the same day; left out where only the day is known */
    record FilePartsSearch(
            @NotNull UUID caseId,
            @NotNull LocalDate decidedOn,
            @Nullable Instant decidedAt,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    record FilePartPrint(
            @NotNull UUID caseId,
            @NotNull LocalDate decidedOn,
            @Nullable Instant decidedAt,
            @NotNull Kind kind,
            @NotNull UUID partId,
            @Nullable @Pattern(regexp = SUBJECT) String onBehalfOf) {}

    record FilePartsView(List<FilePartView> items) {}

    record FilePartView(UUID partId, Kind kind, String title, LocalDate madeOn) {
        static FilePartView of(FilePart part) {
            return new FilePartView(part.id(), Kind.valueOf(part.kind()), part.title(), part.madeOn());
        }
    }

    /** The plan as it was when the decision was made; where there was none, how far it had come. */
    @PostMapping("/search")
    @Operation(summary = "Lists for complaint-service what there is of the plan for the file about a complaint")
    @Allow(SYSTEM)
    @RefusesNothing
    FilePartsView searchFileParts(@Valid @RequestBody FilePartsSearch body, Actor actor) {
        var plan = parts.read(body.caseId(), body.onBehalfOf(), actor);
        return new FilePartsView(List.of(FilePartView.of(part(plan, body.decidedOn(), body.decidedAt()))));
    }

    @PostMapping(
            path = "/print",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives complaint-service the plan for the file about a complaint as HTML or PDF")
    @Allow(SYSTEM)
    @RefusesNothing
    @LetterDocs
    ResponseEntity<Letter> printFilePart(@Valid @RequestBody FilePartPrint body, Actor actor) {
        var plan = parts.read(body.caseId(), body.onBehalfOf(), actor);
        NotFound.unless(plan.id().equals(body.partId()), "file_parts", body.partId());
        return LetterForms.shown(
                part(plan, body.decidedOn(), body.decidedAt()).letter().get());
    }

    private FilePart part(ActionPlan plan, LocalDate decidedOn, @Nullable Instant decidedAt) {
        return prints.filePart(plan, PlanOn.of(plan, decidedOn, decidedAt));
    }
}
