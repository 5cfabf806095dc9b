package dk.samvaer.supplier.web.daily;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.Journals;
import dk.samvaer.supplier.domain.daily.DayRange;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The care journal in plain Danish, as a page or as a print. */
// R26, SU-06; FVL § 9
@RestController
class JournalPrintsController {
    private final Journals journals;
    private final Clock clock;

    JournalPrintsController(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /** At most 1,000 entries: the days and the theme are chosen as in the list. */
    @GetMapping(
            path = "/v1/placements/{id}/journal-entries/print",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives the care journal of a period as HTML or PDF")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    @Refuses("PERIOD_TOO_LONG")
    @LetterDocs
    ResponseEntity<Letter> printJournal(
            @PathVariable UUID id,
            @RequestParam(required = false) JournalEntryView.@Nullable Theme theme,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var excerpt = journals.excerpt(id, JournalEntryView.Theme.domain(theme), new DayRange(from, to));
        return LetterForms.shown(
                new PrintedJournal(excerpt).page(clock.instant()).letter());
    }
}
