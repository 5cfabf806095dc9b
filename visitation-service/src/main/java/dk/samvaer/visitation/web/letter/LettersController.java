package dk.samvaer.visitation.web.letter;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.visitation.application.Letters;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.DecisionView;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a case, as pages or as prints. */
@RestController
@RequestMapping(
        path = "/v1/cases/{id}",
        produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
class LettersController {
    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    /** The letter to the citizen, or with {@code copyTo} the copy of it for that representative. */
    @GetMapping("/decisions/{decisionId}/letter")
    @Operation(summary = "Gives the letter of an issued decision as HTML or PDF")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    @Refuses("DECISION_NOT_ISSUED")
    @LetterDocs
    ResponseEntity<Letter> readLetter(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            @RequestParam(required = false) @Nullable UUID copyTo,
            Actor actor) {
        return LetterForms.shown(letters.read(id, decisionId, copyTo, actor));
    }

    /** As it would be sent today, marked as a draft on every page. */
    @GetMapping("/decisions/{decisionId}/letter/preview")
    @Operation(summary = "Gives the letter of a draft as it would be sent today")
    @Allow({VISITATOR, LEADER})
    @Refuses({
        "ADDRESS_MISSING",
        "DECISION_STATE_FORBIDS",
        "DIGITAL_POST_EXEMPT",
        "LEGAL_REFERENCE_MISSING",
        "NO_ASSESSMENT",
        "PERSON_ERASED"
    })
    @LetterDocs
    ResponseEntity<Letter> previewLetter(
            @PathVariable UUID id,
            @PathVariable UUID decisionId,
            @RequestParam(required = false) DecisionView.@Nullable Delivery channel,
            Actor actor) {
        return LetterForms.shown(letters.preview(id, decisionId, Codes.orNull(Delivery.class, channel), actor));
    }

    /** The letter to the citizen, or with {@code copyTo} the copy of it for that representative. */
    @GetMapping("/complaints/{complaintId}/letter")
    @Operation(summary = "Gives the letter that the decision is maintained and the complaint goes to the board")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    @Refuses("COMPLAINT_NOT_MAINTAINED")
    @LetterDocs
    ResponseEntity<Letter> readMaintainedLetter(
            @PathVariable UUID id,
            @PathVariable UUID complaintId,
            @RequestParam(required = false) @Nullable UUID copyTo,
            Actor actor) {
        return LetterForms.shown(letters.maintained(id, complaintId, copyTo, actor));
    }
}
