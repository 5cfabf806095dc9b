package dk.samvaer.complaint.web.letters;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.complaint.application.letters.Letters;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
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

/** The letters about a complaint. */
@RestController
@RequestMapping("/v1/complaints/{id}/letters")
class LettersController {
    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lists the letters about a complaint, those that were sent and those that wait")
    @Allow(
            value = {COMPLAINT_OFFICER, VISITATOR, LEADER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    LettersView listLetters(@PathVariable UUID id) {
        return LettersView.of(letters.read(id).letters());
    }

    /** The letter to the citizen, or with {@code copyTo} the copy of it for that representative. */
    @GetMapping(
            path = "/{letterId}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives a letter about a complaint as HTML or PDF")
    @Allow(
            value = {COMPLAINT_OFFICER, VISITATOR, LEADER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.COMPLAIN)
    @LetterDocs
    ResponseEntity<Letter> readLetter(
            @PathVariable UUID id,
            @PathVariable UUID letterId,
            @RequestParam(required = false) @Nullable UUID copyTo,
            Caller reader) {
        return LetterForms.shown(letters.read(id, letterId, copyTo, reader));
    }
}
