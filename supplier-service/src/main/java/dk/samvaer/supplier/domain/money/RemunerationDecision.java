package dk.samvaer.supplier.domain.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an issued decision of the authority says about remuneration. Where it grants, a leader who did not write it has approved it.
 *
 * @param awaitsGrant whether the terms of the grant that it belongs to are told after it
 */
// PA-01, DE-05, R44
public record RemunerationDecision(UUID decisionId, LocalDate issuedOn, boolean awaitsGrant, List<Line> lines) {

    /**
     * One determination.
     *
     * @param from the first day on which it holds; null where the decision names none
     */
    public record Line(
            RemuneratedActivity activityType,
            boolean granted,
            @Nullable LocalDate from) {}

    public RemunerationDecision {
        lines = List.copyOf(lines);
    }

    Stream<Line> about(RemuneratedActivity activityType) {
        return lines.stream().filter(it -> it.activityType() == activityType);
    }

    LocalDate from(Line line) {
        return line.from() == null ? issuedOn : line.from();
    }
}
