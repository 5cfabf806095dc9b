package dk.samvaer.transport.web.cost;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.transport.application.cost.TransportCosts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What the rides of a month cost the municipality. The citizen pays nothing for them, and is shown none of this. */
// TR-01, TR-04
@RestController
@RequestMapping("/v1/transport-costs")
class TransportCostsController {
    private static final String CSV = "text/csv";
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final TransportCosts costs;

    TransportCostsController(TransportCosts costs) {
        this.costs = costs;
    }

    /** What costs are summed up by. */
    enum SumBy {
        MODE,
        SUPPLIER,
        CARRIER,
        CASE
    }

    /** What has no price is counted by itself, and is not in the amount. */
    @GetMapping
    @Operation(summary = "Sums up what the rides of a month cost, by mode, supplier, carrier or case")
    @Allow({TRANSPORT_OFFICE, LEADER})
    Page<TransportCostView> transportCosts(@RequestParam String month, @RequestParam SumBy by, Paging paging) {
        return page(month, by, paging);
    }

    /** A page has a line of names of its own; the header Link leads to the next. */
    @GetMapping(path = "/csv", produces = CSV)
    @Operation(summary = "Gives what the rides of a month cost as CSV")
    @Allow({TRANSPORT_OFFICE, LEADER})
    ResponseEntity<String> transportCostsAsCsv(@RequestParam String month, @RequestParam SumBy by, Paging paging) {
        var page = page(month, by, paging);
        var answer = ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"));
        if (page.nextCursor() != null) {
            answer.header(HttpHeaders.LINK, next(month, by, paging, page.nextCursor()));
        }
        return answer.body(CostCsv.of(page.items()));
    }

    private Page<TransportCostView> page(String month, SumBy by, Paging paging) {
        if (!month.matches(MONTH)) {
            throw InvalidInput.parameter("month", "MONTH_INVALID");
        }
        return costs.list(YearMonth.parse(month), TransportCosts.By.valueOf(by.name()), paging)
                .map(it -> TransportCostView.of(month, it));
    }

    private static String next(String month, SumBy by, Paging paging, String cursor) {
        var address = UriComponentsBuilder.fromPath("/v1/transport-costs/csv")
                .queryParam("month", month)
                .queryParam("by", by)
                .queryParam("pageSize", paging.pageSize())
                .queryParam("cursor", cursor);
        return "<" + address.encode().toUriString() + ">; rel=\"next\"";
    }
}
