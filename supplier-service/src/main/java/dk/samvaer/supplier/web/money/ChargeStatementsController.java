package dk.samvaer.supplier.web.money;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.SYSTEM;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.supplier.application.money.ChargeStatements;
import dk.samvaer.supplier.persistence.OptInsQueries.Filter;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The monthly statements of charges, for the economy system, the supplier and the citizen. */
// R45, R46, PA-02
@RestController
@RequestMapping("/v1/charge-statements")
class ChargeStatementsController {
    private static final String CSV = "text/csv";
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final ChargeStatements statements;

    ChargeStatementsController(ChargeStatements statements) {
        this.statements = statements;
    }

    @GetMapping
    @Operation(summary = "Lists what was charged and taken back in a month, citizen by citizen")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE, SYSTEM})
    Page<ChargeStatementView> chargeStatements(
            @RequestParam String month,
            @RequestParam(required = false) @Nullable String supplierId,
            @RequestParam(required = false) @Nullable UUID citizenId,
            Paging paging,
            Caller caller) {
        return page(filter(month, supplierId, citizenId, caller), paging);
    }

    /** A page has a line of names of its own; the header Link leads to the next. */
    @GetMapping(path = "/csv", produces = CSV)
    @Operation(summary = "Gives what was charged and taken back in a month as CSV")
    @Allow({VISITATOR, LEADER, SUPPLIER_STAFF, SYSTEM})
    ResponseEntity<String> chargeStatementsAsCsv(
            @RequestParam String month,
            @RequestParam(required = false) @Nullable String supplierId,
            @RequestParam(required = false) @Nullable UUID citizenId,
            Paging paging,
            Caller caller) {
        var page = page(filter(month, supplierId, citizenId, caller), paging);
        var answer = ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"));
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, next(month, supplierId, citizenId, paging, page.nextCursor()));
        }
        return answer.body(StatementCsv.of(page.items()));
    }

    private Page<ChargeStatementView> page(Filter filter, Paging paging) {
        return statements.list(filter, paging).map(ChargeStatementView::of);
    }

    /** A supplier gets its own, a citizen theirs, whatever else is asked for. */
    private static Filter filter(String month, @Nullable String supplierId, @Nullable UUID citizenId, Caller caller) {
        if (!month.matches(MONTH)) {
            throw InvalidInput.parameter("month", "MONTH_INVALID");
        }
        var own = caller.role() == SUPPLIER_STAFF ? Objects.requireNonNullElse(caller.supplierId(), "") : supplierId;
        var theirs = caller.role().isOfPrivatePerson() ? caller.onlyCitizen() : citizenId;
        return new Filter(YearMonth.parse(month), own, theirs);
    }

    private static String next(
            String month, @Nullable String supplierId, @Nullable UUID citizenId, Paging paging, String cursor) {
        var address = UriComponentsBuilder.fromPath("/v1/charge-statements/csv").queryParam("month", month);
        if (supplierId != null) {
            address.queryParam("supplierId", supplierId);
        }
        if (citizenId != null) {
            address.queryParam("citizenId", citizenId);
        }
        address.queryParam("pageSize", paging.pageSize()).queryParam("cursor", cursor);
        return "<" + address.encode().toUriString() + ">; rel=\"next\"";
    }
}
