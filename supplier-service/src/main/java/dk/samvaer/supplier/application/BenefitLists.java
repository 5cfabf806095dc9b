package dk.samvaer.supplier.application;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.daily.DayRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The observations of benefit of a placement, which stand in the placement itself: a page costs the placement's one round trip. */
// DU-02
@Service
public class BenefitLists {
    private final Placements placements;

    BenefitLists(Placements placements) {
        this.placements = placements;
    }

    /** By day; of one day in the order in which they were reported. One that is reported late may move those after it to the next page. */
    public Page<BenefitObservation> list(UUID placementId, DayRange days, Paging paging) {
        var all = new ArrayList<>(placements.read(placementId).state().history().benefits().stream()
                .filter(it -> days.covers(it.observedOn()))
                .toList());
        all.sort(Comparator.comparing(BenefitObservation::observedOn));
        int from = paging.cursor() == null ? 0 : position(paging.cursor());
        int to = Math.min(all.size(), from + paging.pageSize());
        List<BenefitObservation> items = from >= to ? List.of() : List.copyOf(all.subList(from, to));
        return new Page<>(items, to < all.size() ? paging.bind(Cursor.encode(Integer.toString(to))) : null);
    }

    private static int position(String cursor) {
        try {
            return Math.max(0, Integer.parseInt(Cursor.decode(cursor, 1).getFirst()));
        } catch (NumberFormatException malformed) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }
}
