package dk.samvaer.supplier.web.daily;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.supplier.application.Journals;
import dk.samvaer.supplier.domain.daily.DayRange;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The care journal: written by the supplier's staff, read by those who may see the placement, and by the citizen as a party to the case. */
// R26, SU-06, SU-07; FVL § 9
@RestController
@RequestMapping("/v1/placements/{id}/journal-entries")
class JournalEntriesController {
    private final Journals journals;

    JournalEntriesController(Journals journals) {
        this.journals = journals;
    }

    /** By the day that they are about, the earliest first. A corrected entry stays, and names what corrects it. */
    @GetMapping
    @Operation(summary = "Lists the entries of the care journal")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<JournalEntryView> journalEntries(
            @PathVariable UUID id,
            @RequestParam(required = false) JournalEntryView.@Nullable Theme theme,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Paging paging) {
        return journals.list(id, JournalEntryView.Theme.domain(theme), new DayRange(from, to), paging)
                .map(JournalEntryView::of);
    }

    @GetMapping("/{entryId}")
    @Operation(summary = "Shows an entry of the care journal")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<JournalEntryView> journalEntry(@PathVariable UUID id, @PathVariable UUID entryId) {
        return Answers.ok(journals.read(id, entryId), JournalEntryView::of);
    }

    @PostMapping
    @Operation(summary = "Writes in the care journal")
    @Refuses({"DATE_IN_FUTURE", "DAY_OUTSIDE_PLACEMENT", "DAY_TOO_LONG_AGO", "PLACEMENT_STATE_FORBIDS", "TEXT_REQUIRED"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<JournalEntryView> writeJournalEntry(
            @PathVariable UUID id, Creation creation, @Valid @RequestBody NewJournalEntry body, Caller caller) {
        return created(id, journals.write(creation, id, body.note(), caller.actor()));
    }

    /** The earlier entry stays as it is and is marked as corrected. */
    @PostMapping("/{entryId}/corrections")
    @Operation(summary = "Corrects an entry of the care journal by another")
    @Refuses({
        "CORRECTION_REASON_REQUIRED",
        "DATE_IN_FUTURE",
        "DAY_OUTSIDE_PLACEMENT",
        "DAY_TOO_LONG_AGO",
        "JOURNAL_ENTRY_CORRECTED",
        "PLACEMENT_STATE_FORBIDS",
        "TEXT_REQUIRED"
    })
    @Allow(SUPPLIER_STAFF)
    ResponseEntity<JournalEntryView> correctJournalEntry(
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            Creation creation,
            @Valid @RequestBody NewJournalCorrection body,
            Caller caller) {
        return created(
                id, journals.correct(creation, id, entryId, body.note(), body.correctionReason(), caller.actor()));
    }

    private static ResponseEntity<JournalEntryView> created(UUID id, Versioned<Journals.Line> written) {
        var location = "/v1/placements/" + id + "/journal-entries/"
                + written.state().entry().id();
        return Answers.created(location, written, JournalEntryView::of);
    }
}
