package dk.samvaer.transport.application.cost;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.application.carriers.RegisteredCarriers;
import dk.samvaer.transport.domain.cost.CostKey;
import dk.samvaer.transport.domain.cost.CostTotal;
import dk.samvaer.transport.domain.cost.PriceLists;
import dk.samvaer.transport.domain.cost.RideCount;
import dk.samvaer.transport.persistence.cost.RideCostsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What the rides of a month cost the municipality, by the prices in force on their days. */
// TR-01, TR-02
@Service
public class TransportCosts {
    private final RideCostsQueries rides;
    private final RegisteredCarriers carriers;
    private final AccessRecorder accesses;
    private final Clock clock;

    TransportCosts(RideCostsQueries rides, RegisteredCarriers carriers, AccessRecorder accesses, Clock clock) {
        this.rides = rides;
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
        return by == By.CASE ? ofCases(month, paging) : summed(month, key(by), paging);
    }

    // DP-04
    private Page<Row> ofCases(YearMonth month, Paging paging) {
        var prices = carriers.prices();
        var page = rides.ofCases(month, today(), paging);
        accesses.listed("RideWeek", page.map(RideCostsQueries.CaseRides::shown).items());
        return page.map(it -> new Row(CostKey.ofCase(it.caseId()), total(it.rides(), prices)));
    }

    private Page<Row> summed(YearMonth month, Function<RideCount, CostKey> key, Paging paging) {
        var prices = carriers.prices();
        var sums = new TreeMap<CostKey, CostTotal>(CostKey.IN_ORDER);
        for (var count : rides.count(month, today())) {
            sums.merge(key.apply(count), CostTotal.of(count, prices), CostTotal::plus);
        }
        var after = paging.cursor() == null
                ? null
                : Cursor.decode(paging.cursor(), 1).getFirst();
        var found = sums.entrySet().stream()
                .filter(it -> after == null || it.getKey().text().compareTo(after) > 0)
                .limit(paging.pageSize() + 1L)
                .map(it -> new Row(it.getKey(), it.getValue()))
                .toList();
        return Page.of(found, paging, it -> Cursor.encode(it.key().text()));
    }

    private static CostTotal total(List<RideCount> counts, PriceLists prices) {
        return counts.stream().map(it -> CostTotal.of(it, prices)).reduce(CostTotal.NOTHING, CostTotal::plus);
    }

    private static Function<RideCount, CostKey> key(By by) {
        return switch (by) {
            case MODE -> it -> CostKey.ofMode(it.mode());
            case SUPPLIER -> it -> CostKey.ofSupplier(it.supplierId());
            case CARRIER -> it -> CostKey.ofCarrier(it.carrierId());
            case CASE -> throw new IllegalArgumentException("cases are read one after the other");
        };
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
