package dk.samvaer.transport.messaging;

import java.util.List;
import java.util.UUID;

/** The fields that transport-service reads of events that it acts on; what is only noted is read straight into the domain's fact. */
final class ForeignEvents {
    private ForeignEvents() {}

    record CaseOpened(UUID citizenId) {}

    record DecisionIssued(List<Line> lines) {
        record Line(UUID lineId) {}

        List<UUID> lineIds() {
            return lines.stream().map(Line::lineId).toList();
        }
    }
}
