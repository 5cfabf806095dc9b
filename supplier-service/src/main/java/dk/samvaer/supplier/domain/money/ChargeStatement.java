package dk.samvaer.supplier.domain.money;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was recorded about one citizen in a month, for the economy system. An entry stands in the month in which it was recorded, also where
 * the activity was earlier; so the statement of a month that is over never changes.
 */
// R45, R46, PA-02
public record ChargeStatement(YearMonth month, UUID citizenId, List<Line> lines) {

    /** One entry, with what it is for. */
    public record Line(OptIn optIn, ChargeEntry entry) {}

    public ChargeStatement {
        lines = List.copyOf(lines);
    }

    /** One for each citizen, in the order in which the citizens come first. */
    public static List<ChargeStatement> of(YearMonth month, List<OptIn> optIns) {
        Map<UUID, List<Line>> lines = new LinkedHashMap<>();
        for (OptIn optIn : optIns) {
            optIn.entries()
                    .filter(entry -> entry.month().equals(month))
                    .forEach(entry -> lines.computeIfAbsent(optIn.citizenId(), none -> new ArrayList<>())
                            .add(new Line(optIn, entry)));
        }
        return lines.entrySet().stream()
                .map(it -> new ChargeStatement(month, it.getKey(), sorted(it.getValue())))
                .toList();
    }

    public Amount charged() {
        return sum(false);
    }

    /** Negative, or zero. */
    public Amount credited() {
        return sum(true);
    }

    public Amount total() {
        return charged().plus(credited());
    }

    private Amount sum(boolean credits) {
        return lines.stream()
                .map(Line::entry)
                .filter(it -> (it.creditOf() != null) == credits)
                .map(ChargeEntry::amount)
                .reduce(Amount.ZERO, Amount::plus);
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((Line it) -> it.entry().recordedOn())
                        .thenComparing(it -> it.entry().day())
                        .thenComparing(it -> it.entry().id()))
                .toList();
    }
}
