package dk.samvaer.complaint.web.appealfile;

import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;

import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.application.appealfile.AppealFiles;
import dk.samvaer.complaint.application.appealfile.AppealFiles.Completeness;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the file about a complaint could go to the appeals board now. */
// R54, CP-09
@RestController
@RequestMapping("/v1/complaints/{id}/appeal-file")
class AppealFilesController {
    private final AppealFiles files;

    AppealFilesController(AppealFiles files) {
        this.files = files;
    }

    /** Why a part is missing: its owner is away, has none, or does not give it. */
    enum Why {
        AWAY,
        NOT_THERE,
        REFUSED
    }

    /** What a part of the file is. */
    enum Kind {
        COMPLAINT,
        STATEMENT,
        DECISION,
        REVIEW,
        REVIEW_DECISION,
        ASSESSMENT,
        PLAN,
        TRANSPORT,
        CORRESPONDENCE,
        LETTER,
        TIMELINE
    }

    record CompletenessView(boolean complete, List<PartView> parts, List<MissingFilePartView> missing) {
        static CompletenessView of(Completeness it) {
            return new CompletenessView(
                    it.missing().isEmpty(),
                    it.there().stream()
                            .map(part ->
                                    new PartView(Kind.valueOf(part.kind().name()), part.title(), service(part.kind())))
                            .toList(),
                    it.missing().stream()
                            .map(part -> new MissingFilePartView(
                                    Kind.valueOf(part.kind()),
                                    service(PartKind.valueOf(part.kind())),
                                    Why.valueOf(part.why().name())))
                            .toList());
        }

        private static String service(PartKind kind) {
            return kind.owner().service();
        }
    }

    record PartView(Kind kind, String title, String service) {}

    record MissingFilePartView(Kind kind, String service, Why why) {}

    @GetMapping("/completeness")
    @Operation(summary = "Tells which parts of the file for the appeals board there are, and which are missing and why")
    @Allow(COMPLAINT_OFFICER)
    CompletenessView appealFileCompleteness(@PathVariable UUID id) {
        return CompletenessView.of(files.completeness(id));
    }
}
