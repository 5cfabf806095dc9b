package dk.samvaer.visitation.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The versions of the deciding unit's entry, by the day from which each holds. */
// R10, CFG-01
public record Units(List<Unit> all) {

    public Units {
        if (all.stream().map(Unit::since).distinct().count() < all.size()) {
            throw new IllegalArgumentException("units has two rows that begin on the same day");
        }
    }

    public Unit on(LocalDate day) {
        return all.stream()
                .filter(it -> !it.since().isAfter(day))
                .max(Comparator.comparing(Unit::since))
                .orElseThrow(() -> new IllegalStateException("no deciding unit is registered for " + day));
    }
}
