package dk.samvaer.supplier.application.money;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.supplier.domain.money.ChargeStatement;
import dk.samvaer.supplier.domain.money.OptIn;
import dk.samvaer.supplier.domain.money.OptInEvent;
import dk.samvaer.supplier.persistence.OptInsQueries;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The monthly statements of charges, citizen by citizen. */
// R45, R46, PA-02
@Service
public class ChargeStatements {
    private final Aggregates<OptIn, OptInEvent> optIns;
    private final OptInsQueries queries;

    public ChargeStatements(Aggregates<OptIn, OptInEvent> optIns, OptInsQueries queries) {
        this.optIns = optIns;
        this.queries = queries;
    }

    /** A page has as many citizens as it takes, and of each of them everything that was recorded in the month. */
    public Page<ChargeStatement> list(OptInsQueries.Filter filter, Paging paging) {
        List<OptIn> found = new ArrayList<>();
        var next = paging.cursor();
        do {
            var page = queries.findRecorded(filter, new Paging(Paging.MAX, next));
            found.addAll(optIns.readAll(page.items()));
            next = page.nextCursor();
        } while (next != null && citizens(found) <= paging.pageSize());
        return Page.of(
                ChargeStatement.of(filter.month(), found).stream()
                        .limit(paging.pageSize() + 1L)
                        .toList(),
                paging,
                last -> OptInsQueries.after(last.citizenId()));
    }

    private static long citizens(List<OptIn> found) {
        return found.stream().map(OptIn::citizenId).distinct().count();
    }
}
