package dk.samvaer.visitation.web.letter;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.visitation.application.Letters;
import dk.samvaer.visitation.letter.Letter;
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

/** The letter about a complaint whose decision the municipality maintains, as a page or as a print. */
@RestController
@RequestMapping(
        path = "/v1/cases/{id}/complaints/{complaintId}/letter",
        produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
class MaintainedLettersController {
    private final Letters letters;

    MaintainedLettersController(Letters letters) {
        this.letters = letters;
    }

    /** The letter to the citizen, or with {@code copyTo} the copy of it for that representative. */
    @GetMapping
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
