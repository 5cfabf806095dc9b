package dk.samvaer.transport.web.addresses;

import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterDocs;
import dk.samvaer.starter.letter.LetterForms;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.addresses.DayLists;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is driven on a day, for the transport office to give to the driver or the taxi firm. */
// TR-03, ID-02
@RestController
@RequestMapping("/v1/day-lists")
class DayListsController {
    private static final String CODE = "[A-Z][A-Z0-9_]{1,31}";
    private static final String CSV = "text/csv";

    private final DayLists lists;
    private final Clock clock;

    DayListsController(DayLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Protected addresses are on the list of a vehicle, or of a carrier that has no vehicles registered, and on no other. */
    @GetMapping
    @Operation(summary = "Lists what a carrier or one of its vehicles drives on a day")
    @Allow(TRANSPORT_OFFICE)
    DayListView dayList(
            @RequestParam LocalDate day,
            @RequestParam @Pattern(regexp = CODE) String carrierId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String vehicleId,
            Actor reader) {
        return DayListView.of(lists.open(day, carrierId, vehicleId, reader));
    }

    /** In Danish, for a spreadsheet: UTF-8 with a byte order mark, and semicolons between the fields. */
    @GetMapping(path = "/csv", produces = CSV)
    @Operation(summary = "Gives what a carrier or one of its vehicles drives on a day as CSV")
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<String> dayListAsCsv(
            @RequestParam LocalDate day,
            @RequestParam @Pattern(regexp = CODE) String carrierId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String vehicleId,
            Actor reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .body(DayListCsv.of(lists.open(day, carrierId, vehicleId, reader)));
    }

    @GetMapping(
            path = "/print",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @Operation(summary = "Gives what a carrier or one of its vehicles drives on a day as HTML or PDF")
    @Allow(TRANSPORT_OFFICE)
    @LetterDocs
    ResponseEntity<Letter> printDayList(
            @RequestParam LocalDate day,
            @RequestParam @Pattern(regexp = CODE) String carrierId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = CODE) String vehicleId,
            Actor reader) {
        var list = lists.open(day, carrierId, vehicleId, reader);
        return LetterForms.shown(DayListPage.of(list, clock.instant()).letter());
    }
}
