package dk.samvaer.transport.application.cost;

import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.carriers.CarrierPrices;
import dk.samvaer.transport.domain.cost.CostKey;
import dk.samvaer.transport.domain.cost.CostTotal;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.cost.RideCount;
import dk.samvaer.transport.persistence.cost.RideCostsQueries;
import dk.samvaer.transport.persistence.cost.TravelPassesQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** What the rides of a month cost the municipality, by the prices in force on their days. */
// TR-01, TR-02
@Service
public class TransportCosts {
    private final RideCostsQueries rides;
    private final TravelPassesQueries passes;
    private final RegisteredCarriers carriers;
    private final AccessRecorder accesses;
    private final Clock clock;

    TransportCosts(
            RideCostsQueries rides,
            TravelPassesQueries passes,
            RegisteredCarriers carriers,
            AccessRecorder accesses,
            Clock clock) {
        this.rides = rides;
        this.passes = passes;
        this.carriers = carriers;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What costs are summed up by. */
    public enum By {
        MODE,
        SUPPLIER,
        CARRIER,
        CASE
    }

    /** One sum. */
    public record Row(CostKey key, CostTotal total) {}

    public Page<Row> list(YearMonth month, By by, Paging paging) {
        return by == By.CASE ? ofCases(month, paging) : summed(month, by, paging);
    }

    /** Cases with rides and cases with passes, each in the order of their ids, are read side by side. */
    // DP-04
    private Page<Row> ofCases(YearMonth month, Paging paging) {
        var prices = carriers.prices();
        var sums = new TreeMap<String, Row>();
        Map<String, Shown> shown = new HashMap<>();
        var after = after(paging);
        for (var it : rides.ofCases(month, today(), new Paging(paging.pageSize() + 1, paging.cursor()))
                .items()) {
            add(sums, CostKey.ofCase(it.caseId()), prices.of(it.rides()));
            shown.put(it.caseId().toString(), it.shown());
        }
        for (var it : passes.ofCases(month, after, paging.pageSize() + 1)) {
            it.passes().forEach(pass -> add(sums, CostKey.ofCase(it.caseId()), prices.of(pass)));
            shown.put(it.caseId().toString(), new Shown(it.caseId(), it.citizenId(), it.caseId()));
        }
        var page = page(sums, after, paging);
        accesses.listed("RideWeek", seen(page.items(), shown));
        return page;
    }

    private static List<Shown> seen(List<Row> rows, Map<String, Shown> shown) {
        List<Shown> seen = new ArrayList<>();
        for (var row : rows) {
            var it = shown.get(row.key().text());
            if (it != null) {
                seen.add(it);
            }
        }
        return seen;
    }

    private Page<Row> summed(YearMonth month, By by, Paging paging) {
        var prices = carriers.prices();
        var sums = new TreeMap<String, Row>();
        for (var count : rides.count(month, today())) {
            add(sums, key(by, count), prices.of(List.of(count)));
        }
        for (var count : passes.count(month)) {
            add(sums, key(by, count, prices), prices.of(count));
        }
        return page(sums, after(paging), paging);
    }

    private static void add(Map<String, Row> sums, CostKey key, CostTotal total) {
        sums.merge(
                key.text(),
                new Row(key, total),
                (one, other) -> new Row(key, one.total().plus(other.total())));
    }

    private static Page<Row> page(NavigableMap<String, Row> sums, String after, Paging paging) {
        var found = (paging.cursor() == null ? sums : sums.tailMap(after, false))
                .values().stream().limit(paging.pageSize() + 1L).toList();
        return Page.of(found, paging, it -> Cursor.encode(it.key().text()));
    }

    private static String after(Paging paging) {
        return paging.cursor() == null ? "" : Cursor.decode(paging.cursor(), 1).getFirst();
    }

    private static CostKey key(By by, RideCount it) {
        return switch (by) {
            case MODE -> CostKey.ofMode(it.mode());
            case SUPPLIER -> CostKey.ofSupplier(it.supplierId());
            case CARRIER -> CostKey.ofCarrier(it.carrierId());
            case CASE -> throw new IllegalArgumentException("cases are read one after the other");
        };
    }

    /** Of a pass no supplier is known. */
    private static CostKey key(By by, PassCount it, CarrierPrices prices) {
        return switch (by) {
            case MODE -> CostKey.ofMode(it.mode());
            case SUPPLIER -> CostKey.ofSupplier(null);
            case CARRIER -> CostKey.ofCarrier(prices.seller(it).orElse(null));
            case CASE -> throw new IllegalArgumentException("cases are read one after the other");
        };
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
